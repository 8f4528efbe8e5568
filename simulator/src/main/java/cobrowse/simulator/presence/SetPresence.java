package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.WRITES_PRESENCE;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what a user does at the moment. Who is Offline is not signed in any more, and everybody else is. */
@RestController
record SetPresence(Users users, PresenceChange change) implements Operation {

    @Override
    public Rulebook<?> rulebook() {
        return PresenceChange.RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", GetPresence.PATH, "patchUserPresencesPurecloud")
                .wanting(WRITES_PRESENCE);
    }

    @PatchMapping(GetPresence.PATH)
    UserPresenceBody set(Caller caller, @PathVariable String userId, Sent<PresenceOrder> sent) {
        return change.make(caller, users.find(caller.organisation(), userId), userId, UserPresenceBody.SOURCE_ID, sent);
    }
}
