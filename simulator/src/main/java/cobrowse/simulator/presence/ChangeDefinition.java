package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_EXISTS;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_HAS_A_LABEL;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_IS_THE_ORGANISATIONS_OWN;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes a presence definition of the organisation's own. */
@RestController
record ChangeDefinition(Referee referee, Definitions definitions, DefinitionDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a presence definition",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            PRESENCE_DEFINITION_EXISTS,
            PRESENCE_DEFINITION_IS_THE_ORGANISATIONS_OWN,
            PRESENCE_DEFINITION_HAS_A_LABEL,
            PRESENCE_DEFINITION_NAMES_A_SYSTEM_PRESENCE);

    record Attempt(Caller caller, Sent<DefinitionOrder> sent, Optional<Definition> definition)
            implements CalledBy, SendsBody, OnDefinition, WritesDefinition {
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
        return Card.platform("PUT", GetDefinition.PATH, "putPresenceDefinition")
                .wanting(WRITES_PRESENCE)
                .permitting(allOf("presence:presenceDefinition:edit"));
    }

    @PutMapping(GetDefinition.PATH)
    DefinitionBody change(Caller caller, @PathVariable String definitionId, Sent<DefinitionOrder> sent) {
        var definition = definitions.find(caller.organisation(), definitionId);
        referee.judge(RULES, new Attempt(caller, sent, definition));
        return DefinitionBody.of(
                caller.organisation(), desk.change(caller, definition.orElseThrow(), sent.value()), Optional.of("ALL"));
    }
}
