package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_EXISTS;
import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_IS_THE_ORGANISATIONS_OWN;
import static cobrowse.simulator.presence.PresenceRules.WRITES_PRESENCE;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a presence definition of the organisation's own. Who has that presence keeps it. */
@RestController
record DeleteDefinition(Referee referee, Definitions definitions) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "delete a presence definition", PRESENCE_DEFINITION_EXISTS, PRESENCE_DEFINITION_IS_THE_ORGANISATIONS_OWN);

    record Attempt(Caller caller, Optional<Definition> definition) implements CalledBy, OnDefinition {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", GetDefinition.PATH, "deletePresenceDefinition")
                .wanting(WRITES_PRESENCE)
                .permitting(anyOf("presence:presenceDefinition:delete", "presence:presenceDefinition:edit"));
    }

    @DeleteMapping(GetDefinition.PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String definitionId) {
        var definition = definitions.find(caller.organisation(), definitionId);
        referee.judge(RULES, new Attempt(caller, definition));
        definitions.delete(caller.organisation(), definitionId);
    }
}
