package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_EXISTS;
import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads one presence definition. */
@RestController
record GetDefinition(Referee referee, Definitions definitions) implements Operation {

    static final String PATH = "/api/v2/presence/definitions/{definitionId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a presence definition", PRESENCE_DEFINITION_EXISTS);

    record Attempt(Caller caller, Optional<Definition> definition) implements CalledBy, OnDefinition {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getPresenceDefinition")
                .wanting(READS_PRESENCE)
                .permitting(allOf("presence:presenceDefinition:view"));
    }

    @GetMapping(PATH)
    DefinitionBody get(Caller caller, @PathVariable String definitionId, @RequestParam Optional<String> localeCode) {
        var definition = definitions.find(caller.organisation(), definitionId);
        referee.judge(RULES, new Attempt(caller, definition));
        return DefinitionBody.of(caller.organisation(), definition.orElseThrow(), localeCode);
    }
}
