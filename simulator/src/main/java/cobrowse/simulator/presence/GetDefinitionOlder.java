package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.PRESENCE_DEFINITION_EXISTS;
import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
import static cobrowse.simulator.presence.PresenceRules.SINCE_THE_NEWER_ONES;
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

/** Reads one presence definition, the older way. */
@RestController
record GetDefinitionOlder(Referee referee, Definitions definitions) implements Operation {

    static final String PATH = "/api/v2/presencedefinitions/{presenceId}";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("read a presence definition, the older way", PRESENCE_DEFINITION_EXISTS);

    record Attempt(Caller caller, Optional<Definition> definition) implements CalledBy, OnDefinition {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getPresencedefinition")
                .wanting(READS_PRESENCE)
                .permitting(allOf("presence:presenceDefinition:view"))
                .deprecated(SINCE_THE_NEWER_ONES);
    }

    @GetMapping(PATH)
    OlderDefinitionBody get(Caller caller, @PathVariable String presenceId, @RequestParam Optional<String> localeCode) {
        var definition = definitions.find(caller.organisation(), presenceId);
        referee.judge(RULES, new Attempt(caller, definition));
        return OlderDefinitionBody.of(definition.orElseThrow(), localeCode);
    }
}
