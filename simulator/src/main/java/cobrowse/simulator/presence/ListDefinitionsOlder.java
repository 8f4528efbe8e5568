package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
import static cobrowse.simulator.presence.PresenceRules.SINCE_THE_NEWER_ONES;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the presence definitions page by page, as the vendor did before there were divisions. */
@RestController
record ListDefinitionsOlder(Referee referee, Definitions definitions) implements Operation {

    static final String PATH = "/api/v2/presencedefinitions";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "list presence definitions, the older way", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS);

    record Attempt(Caller caller, Optional<Page> page, Optional<String> deleted)
            implements CalledBy, AsksForPage, ChoosesInQuery {
        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("deleted", deleted.orElse(null), List.of("true", "false", "all")));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getPresencedefinitions")
                .wanting(READS_PRESENCE)
                .deprecated(SINCE_THE_NEWER_ONES);
    }

    @GetMapping(PATH)
    EntityListing<OlderDefinitionBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> deleted,
            @RequestParam Optional<String> localeCode) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber), deleted);
        referee.judge(RULES, attempt);
        var wanted = deleted.orElse("false");
        var found = definitions.all(caller.organisation()).stream()
                .filter(it -> wanted.equalsIgnoreCase("all") || it.deactivated() == wanted.equalsIgnoreCase("true"))
                .map(it -> OlderDefinitionBody.of(it, localeCode))
                .toList();
        var address = ListedAt.path(PATH).with("deleted", deleted).with("localeCode", localeCode);
        return EntityListing.cut(found, attempt.page().orElseThrow(), address.toString());
    }
}
