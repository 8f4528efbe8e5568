package cobrowse.simulator.users;

import static cobrowse.simulator.users.UserRules.AT_MOST_100_USERS_ARE_NAMED;
import static cobrowse.simulator.users.UserRules.READS_USERS;
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
import cobrowse.simulator.wire.Dialects;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists users, or finds one by the exact e-mail address. The address is the posts' own parameter: where only the vendor's
 * API is served, it is ignored, as an org does.
 */
@RestController
record ListUsers(Referee referee, Users users, UserBodies bodies, Dialects dialects) implements Operation {

    static final String PATH = "/api/v2/users";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "list users", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS, AT_MOST_100_USERS_ARE_NAMED);

    /** The query, as it was asked. */
    record Query(
            Optional<String> email,
            Optional<String> state,
            Optional<List<String>> id,
            Optional<List<String>> jabberId,
            Optional<String> sortOrder,
            Optional<List<String>> expand,
            Optional<String> pageSize,
            Optional<String> pageNumber) {

        /** The vendor's default is active users; an address is looked up among all, for it names one. */
        UserFilter filter(boolean byEmail) {
            var address = email.filter(said -> byEmail);
            var wanted = state.orElse(address.isPresent() ? "any" : "active").toUpperCase(Locale.ROOT);
            return new UserFilter(
                    address,
                    Optional.of(wanted).filter(word -> !word.equals("ANY")).map(State::valueOf),
                    named(id),
                    named(jabberId));
        }

        String address() {
            return ListedAt.path(PATH)
                    .with("state", state)
                    .withEach("id", named(id))
                    .withEach("jabberId", named(jabberId))
                    .with("sortOrder", sortOrder)
                    .withEach("expand", expand.orElse(List.of()))
                    .toString();
        }

        static Set<String> named(Optional<List<String>> ids) {
            return new LinkedHashSet<>(ids.orElse(List.of()));
        }
    }

    record Attempt(Caller caller, Query query) implements CalledBy, AsksForPage, ChoosesInQuery, NamesUsers {
        @Override
        public Optional<Page> page() {
            return Page.asked(query.pageSize, query.pageNumber);
        }

        @Override
        public List<Choice> parameters() {
            return Choice.all(
                    Choice.of("state", query.state.orElse(null), List.of("active", "inactive", "deleted", "any")),
                    SortOrder.asked(query.sortOrder));
        }

        @Override
        public Set<String> userIds() {
            return Query.named(query.id);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.both("GET", PATH, "getUsers").wanting(READS_USERS).from("003");
    }

    @GetMapping(PATH)
    EntityListing<UserBody> list(Caller caller, Query query) {
        var attempt = new Attempt(caller, query);
        referee.judge(RULES, attempt);
        var filter = query.filter(dialects.serveCommunity());
        var page = attempt.page().orElseThrow();
        var organisation = caller.organisation();
        var found = users.list(organisation, filter, page, SortOrder.isDescending(query.sortOrder));
        var shown = bodies.of(organisation, found, Expanded.asked(query.expand));
        return EntityListing.of(shown, page, users.count(organisation, filter), query.address());
    }
}
