package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.NAME_IS_NOT_TAKEN;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a wrap-up code, which no queue has yet. */
@RestController
record CreateWrapUpCode(Referee referee, WrapUpCodes codes, SimulatedClock clock, Ids ids) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "make a wrap-up code",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            NAME_IS_NOT_TAKEN);

    record Attempt(Caller caller, Sent<WrapUpCodeOrder> sent, boolean nameIsTaken)
            implements CalledBy, SendsBody, NeedsFields, TakesName {
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
        return Card.platform("POST", ListAllWrapUpCodes.PATH, "postRoutingWrapupcodes")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:wrapupCode:add"));
    }

    @PostMapping(ListAllWrapUpCodes.PATH)
    WrapUpCodeBody create(Caller caller, Sent<WrapUpCodeOrder> sent) {
        var organisation = caller.organisation();
        var order = sent.value();
        var taken = order.name().filter(name -> codes.isNamed(organisation, name));
        referee.judge(RULES, new Attempt(caller, sent, taken.isPresent()));
        var code = new WrapUpCode(
                ids.next(),
                order.name().orElseThrow(),
                order.description().orElse(null),
                caller.userId().orElse(null),
                Timestamps.write(clock.now(organisation)),
                null,
                null);
        codes.keep(organisation, code);
        return WrapUpCodeBody.of(organisation, code);
    }
}
