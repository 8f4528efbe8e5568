package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.WRAP_UP_CODE_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a wrap-up code, from every queue too. */
@RestController
record DeleteWrapUpCode(Referee referee, WrapUpCodes codes, Organisations organisations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("delete a wrap-up code", WRAP_UP_CODE_EXISTS);

    record Attempt(Caller caller, List<Optional<WrapUpCode>> codes) implements CalledBy, OnWrapUpCodes {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", GetWrapUpCode.PATH, "deleteRoutingWrapupcode")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:wrapupCode:delete"));
    }

    @DeleteMapping(GetWrapUpCode.PATH)
    void delete(Caller caller, @PathVariable String codeId) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var code = codes.find(organisation, codeId);
        referee.judge(RULES, new Attempt(caller, List.of(code)));
        codes.delete(organisation, code.orElseThrow());
    }
}
