package cobrowse.simulator.oauth;

import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Revokes all tokens of a user. */
@RestController
record RevokeTokensOfUser(Referee referee, Users users, TokenRevocation revocation) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("revoke a user's tokens", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", "/api/v2/tokens/{userId}", "deleteToken")
                .wanting(anyOf("user-basic-info"))
                .permitting(PermissionDemand.anyOf("oauth:token:delete"));
    }

    @DeleteMapping("/api/v2/tokens/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable String userId) {
        referee.judge(RULES, new Attempt(caller, users.find(caller.organisation(), userId)));
        revocation.ofUser(caller.organisation(), userId);
    }
}
