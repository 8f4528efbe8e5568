package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.WRAP_UP_CODE_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads one wrap-up code of the divisions that the caller may look into. */
@RestController
record GetWrapUpCodeOfDivisions(Referee referee, WrapUpCodes codes) implements Operation {

    static final String PATH = "/api/v2/routing/wrapupcodes/divisionviews/{codeId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a wrap-up code of divisions", WRAP_UP_CODE_EXISTS);

    record Attempt(Caller caller, List<Optional<WrapUpCode>> codes) implements CalledBy, OnWrapUpCodes {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingWrapupcodesDivisionview")
                .wanting(READS_ROUTING)
                .permitting(allOf("routing:wrapupCode:search"));
    }

    @GetMapping(PATH)
    WrapUpCodeBody get(Caller caller, @PathVariable String codeId) {
        var code = codes.find(caller.organisation(), codeId);
        referee.judge(RULES, new Attempt(caller, List.of(code)));
        return WrapUpCodeBody.of(caller.organisation(), code.orElseThrow());
    }
}
