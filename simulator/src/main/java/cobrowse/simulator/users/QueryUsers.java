package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists users part by part: each answer has a cursor that leads to the next. */
@RestController
record QueryUsers(Referee referee, Users users, UserBodies bodies) implements Operation {

    static final String PATH = "/api/v2/users/query";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list users by a cursor", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS);

    /** The query, as it was asked. The cursor is the number of the page, which callers need not know. */
    record Query(
            Optional<String> cursor,
            Optional<String> pageSize,
            Optional<String> sortOrder,
            Optional<List<String>> expand,
            Optional<String> state) {

        UserFilter filter() {
            var wanted = state.orElse("active").toUpperCase(Locale.ROOT);
            var one = Optional.of(wanted).filter(word -> !word.equals("ANY")).map(State::valueOf);
            return new UserFilter(Optional.empty(), one, Set.of(), Set.of());
        }

        String address(Optional<String> from) {
            return ListedAt.path(PATH)
                    .with("cursor", from)
                    .with("pageSize", pageSize)
                    .with("sortOrder", sortOrder)
                    .withEach("expand", expand.orElse(List.of()))
                    .with("state", state)
                    .toString();
        }
    }

    record Attempt(Caller caller, Query query) implements CalledBy, AsksForPage, ChoosesInQuery {
        @Override
        public Optional<Page> page() {
            return Page.asked(query.pageSize, query.cursor);
        }

        @Override
        public List<Choice> parameters() {
            return Choice.all(
                    Choice.of("state", query.state.orElse(null), List.of("active", "inactive", "deleted", "any")),
                    SortOrder.asked(query.sortOrder));
        }
    }

    /** @param results how many users there are in this part */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            List<UserBody> entities,
            @Nullable String nextUri,
            String selfUri,
            int results,
            @Nullable String cursor) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUsersQuery")
                .wanting(READS_ACCOUNTS)
                .permitting(anyOf("directory:user:view"));
    }

    @GetMapping(PATH)
    Body list(Caller caller, Query query) {
        var attempt = new Attempt(caller, query);
        referee.judge(RULES, attempt);
        var organisation = caller.organisation();
        var page = attempt.page().orElseThrow();
        var found = users.list(organisation, query.filter(), page, SortOrder.isDescending(query.sortOrder));
        var shown = bodies.of(organisation, found, Expanded.asked(query.expand));
        var more = page.offset() + shown.size() < users.count(organisation, query.filter());
        var next = Optional.of(String.valueOf(page.number() + 1)).filter(number -> more);
        return new Body(
                shown,
                next.map(cursor -> query.address(next)).orElse(null),
                query.address(query.cursor),
                shown.size(),
                next.orElse(null));
    }
}
