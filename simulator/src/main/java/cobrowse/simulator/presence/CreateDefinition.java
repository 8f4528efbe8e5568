package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_HAS_A_LABEL;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_NAMES_A_SYSTEM_PRESENCE;
import static cobrowse.simulator.presence.PresenceRules.WRITES_PRESENCE;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a presence definition of the organisation's own. */
@RestController
record CreateDefinition(Referee referee, DefinitionDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "make a presence definition",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            PRESENCE_DEFINITION_HAS_A_LABEL,
            PRESENCE_DEFINITION_NAMES_A_SYSTEM_PRESENCE);

    record Attempt(Caller caller, Sent<DefinitionOrder> sent) implements CalledBy, SendsBody, WritesDefinition {
        @Override
        public DefinitionOrder order() {
            return sent.value();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ListDefinitions.PATH, "postPresenceDefinitions")
                .wanting(WRITES_PRESENCE)
                .permitting(allOf("presence:presenceDefinition:add"));
    }

    @PostMapping(ListDefinitions.PATH)
    DefinitionBody create(Caller caller, Sent<DefinitionOrder> sent) {
        referee.judge(RULES, new Attempt(caller, sent));
        return DefinitionBody.of(caller.organisation(), desk.make(caller, sent.value()), Optional.of("ALL"));
    }
}
