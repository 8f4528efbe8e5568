package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the rules for a start look at, and holds the conversation that it names. */
@Component
record StartEvidence(Users users, Conversations conversations, Sessions sessions) {

    StartAttempt of(Caller caller, Sent<StartRequest> sent) {
        var organisation = caller.organisation();
        var request = sent.value();
        var target = id(request.target()).flatMap(id -> conversations.hold(organisation, id));
        return new StartAttempt(
                caller,
                sent,
                id(request.initiator()).flatMap(id -> users.find(organisation, id)),
                target,
                target.map(Conversation::id).flatMap(id -> conversations.customerOf(organisation, id)),
                request.userId().flatMap(id -> users.find(organisation, id)),
                request.id().flatMap(id -> sessions.find(organisation, id)));
    }

    private static Optional<String> id(Optional<Origin.Party> party) {
        return party.flatMap(named -> Optional.ofNullable(named.id()));
    }
}
