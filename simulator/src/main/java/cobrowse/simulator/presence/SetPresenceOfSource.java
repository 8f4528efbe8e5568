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

/** Says what a user does at the moment, as one source has it. */
@RestController
record SetPresenceOfSource(Users users, PresenceChange change) implements Operation {

    @Override
    public Rulebook<?> rulebook() {
        return PresenceChange.RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", GetPresenceOfSource.PATH, "patchUserPresence")
                .wanting(WRITES_PRESENCE);
    }

    @PatchMapping(GetPresenceOfSource.PATH)
    UserPresenceBody set(
            Caller caller, @PathVariable String userId, @PathVariable String sourceId, Sent<PresenceOrder> sent) {
        return change.make(caller, users.find(caller.organisation(), userId), userId, sourceId, sent);
    }
}
