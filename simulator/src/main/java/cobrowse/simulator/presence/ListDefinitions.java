package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.ListedAt;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the presence definitions: the system's, and the organisation's own. All in one answer, as the vendor does. */
@RestController
record ListDefinitions(Referee referee, Definitions definitions) implements Operation {

    static final String PATH = "/api/v2/presence/definitions";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list presence definitions", PARAMETER_IS_ONE_OF_ITS_WORDS);

    record Attempt(Caller caller, Optional<String> deactivated) implements CalledBy, ChoosesInQuery {
        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("deactivated", deactivated.orElse(null), List.of("true", "false")));
        }
    }

    record Body(long total, List<DefinitionBody> entities, String selfUri) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getPresenceDefinitions")
                .wanting(READS_PRESENCE)
                .permitting(allOf("presence:presenceDefinition:view"));
    }

    @GetMapping(PATH)
    Body list(
            Caller caller,
            @RequestParam Optional<String> deactivated,
            @RequestParam Optional<List<String>> divisionId,
            @RequestParam Optional<String> localeCode) {
        referee.judge(RULES, new Attempt(caller, deactivated));
        var organisation = caller.organisation();
        var wanted = deactivated.filter("true"::equalsIgnoreCase).isPresent();
        var home = divisionId.isEmpty() || Division.isHome(organisation, divisionId.get());
        var found = definitions.all(organisation).stream()
                .filter(definition -> definition.deactivated() == wanted)
                .filter(definition -> home || definition.isSystems())
                .map(definition -> DefinitionBody.of(organisation, definition, localeCode))
                .toList();
        var address = ListedAt.path(PATH)
                .with("deactivated", deactivated)
                .withEach("divisionId", divisionId.orElse(List.of()))
                .with("localeCode", localeCode);
        return new Body(found.size(), found, address.toString());
    }
}
