package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.users.UserRules.WRITES_USERS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User.State;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Deletes an account: the user is kept, and can be brought back, but is not shown and cannot sign in. */
@RestController
record DeleteUser(Referee referee, Users users, AccountDesk accounts) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("delete a user", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    /** The vendor's empty body. */
    record Empty() {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", GetUser.PATH, "deleteUser")
                .wanting(WRITES_USERS)
                .permitting(anyOf("admin", "directory:user:delete", "directory:organization:admin"));
    }

    @DeleteMapping(GetUser.PATH)
    Empty delete(Caller caller, @PathVariable String userId) {
        var organisation = caller.organisation();
        var user = users.hold(organisation, userId).filter(found -> !found.isDeleted());
        referee.judge(RULES, new Attempt(caller, user));
        var old = user.orElseThrow();
        accounts.change(organisation, old, old.with(old.name(), old.email(), State.DELETED, old.profile()));
        return new Empty();
    }
}
