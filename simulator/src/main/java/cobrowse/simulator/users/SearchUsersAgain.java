package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.users.UserRules.SEARCH_HAS_ITS_OWN_CRITERIA;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Another page of a search, by the text that its answer had for it. */
@RestController
record SearchUsersAgain(Referee referee, FoundUsers.Writer found) implements Operation {

    static final Rulebook<SearchUsers.Attempt> RULES = Rulebook.inOrder(
            "read a page of a search",
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            SEARCH_HAS_ITS_OWN_CRITERIA,
            PAGE_SIZE_IS_1_TO_100);

    private static final Sent<UserSearch> NOTHING = new Sent<>(
            Sent.Size.EMPTY,
            Sent.Type.OTHER,
            Optional.empty(),
            new UserSearch(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", SearchUsers.PATH, "getUsersSearch")
                .wanting(READS_ACCOUNTS)
                .permitting(anyOf("directory:user:view"));
    }

    @GetMapping(SearchUsers.PATH)
    FoundUsers search(Caller caller, @RequestParam Optional<String> q64, @RequestParam Optional<List<String>> expand) {
        var search = q64.flatMap(found::read);
        var attempt = new SearchUsers.Attempt(caller, NOTHING, search);
        referee.judge(RULES, attempt);
        var asked = search.orElseThrow();
        var shown = expand.isPresent() ? asked.expanding(expand) : asked;
        return found.page(caller.organisation(), shown, attempt.page().orElseThrow());
    }
}
