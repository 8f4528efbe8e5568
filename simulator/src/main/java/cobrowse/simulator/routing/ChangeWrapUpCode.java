package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.NAME_IS_NOT_TAKEN;
import static cobrowse.simulator.routing.QueueRules.WRAP_UP_CODE_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes a wrap-up code. The queues that have it have it under its new name. */
@RestController
record ChangeWrapUpCode(Referee referee, WrapUpCodes codes, SimulatedClock clock, Organisations organisations)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a wrap-up code",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            WRAP_UP_CODE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            NAME_IS_NOT_TAKEN);

    record Attempt(Caller caller, Sent<WrapUpCodeOrder> sent, List<Optional<WrapUpCode>> codes, boolean nameIsTaken)
            implements CalledBy, SendsBody, NeedsFields, OnWrapUpCodes, TakesName {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("name", sent.value().name().orElse(null));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", GetWrapUpCode.PATH, "putRoutingWrapupcode")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:wrapupCode:edit"));
    }

    @PutMapping(GetWrapUpCode.PATH)
    WrapUpCodeBody change(Caller caller, @PathVariable String codeId, Sent<WrapUpCodeOrder> sent) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var code = codes.find(organisation, codeId);
        var order = sent.value();
        var taken = order.name()
                .filter(name -> codes.all(organisation).stream()
                        .anyMatch(it -> it.name().equals(name) && !it.id().equals(codeId)));
        referee.judge(RULES, new Attempt(caller, sent, List.of(code), taken.isPresent()));
        var old = code.orElseThrow();
        var changed = new WrapUpCode(
                old.id(),
                order.name().orElseThrow(),
                order.description().orElse(null),
                old.createdBy(),
                old.dateCreated(),
                caller.userId().orElse(null),
                Timestamps.write(clock.now(organisation)));
        codes.rename(organisation, old, changed);
        return WrapUpCodeBody.of(organisation, changed);
    }
}
