package cobrowse.simulator.users;

import static cobrowse.simulator.users.UserRules.READS_USERS;
import static cobrowse.simulator.users.UserRules.USER_STATE_IS_ACTIVE_INACTIVE_OR_ANY;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists users, or finds one by the exact e-mail address. */
@RestController
record ListUsers(Referee referee, Users users) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list users", PAGE_SIZE_IS_1_TO_100, USER_STATE_IS_ACTIVE_INACTIVE_OR_ANY);

    static final List<String> STATES = List.of("active", "inactive", "any");

    record Attempt(Caller caller, Optional<Page> page, String state) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.both("GET", "/api/v2/users", "getUsers")
                .wanting(READS_USERS)
                .from("003");
    }

    /** The vendor's default is active users; an address is looked up among all, for it names one. */
    @GetMapping("/api/v2/users")
    EntityListing<UserBody> list(
            Caller caller,
            @RequestParam Optional<String> email,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber) {
        var wanted = state.orElse(email.isPresent() ? "any" : "active");
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber), wanted);
        referee.judge(RULES, attempt);
        return listed(caller, email, wanted, attempt.page().orElseThrow());
    }

    private EntityListing<UserBody> listed(Caller caller, Optional<String> email, String wanted, Page page) {
        var state = Optional.of(wanted)
                .filter(word -> !word.equals("any"))
                .map(word -> State.valueOf(word.toUpperCase(Locale.ROOT)));
        var found = users.list(caller.organisation(), email, state, page);
        var total = users.count(caller.organisation(), email, state);
        return EntityListing.of(found.stream().map(UserBody::of).toList(), page, total, "/api/v2/users");
    }
}
