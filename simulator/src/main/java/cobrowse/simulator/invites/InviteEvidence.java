package cobrowse.simulator.invites;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the rules for an invite look at, and holds the conversation. */
@Component
record InviteEvidence(Conversations conversations, Users users, Invites invites, SimulatedClock clock) {

    CreateInvite.Attempt of(Caller caller, Sent<CreateInvite.Request> sent) {
        var organisation = caller.organisation();
        var request = sent.value();
        var conversation = request.conversationId().flatMap(id -> conversations.hold(organisation, id));
        var participant = participant(organisation, conversation, request.participantId());
        return new CreateInvite.Attempt(
                caller,
                sent,
                conversation,
                participant,
                request.initiatorId().flatMap(id -> users.find(organisation, id)),
                pending(organisation, participant));
    }

    /** A participant of this conversation, not of another. */
    Optional<Participant> participant(
            Organisation organisation, Optional<Conversation> conversation, Optional<String> id) {
        return id.flatMap(known -> conversations.participant(organisation, known))
                .filter(found -> conversation
                        .filter(held -> held.id().equals(found.conversationId()))
                        .isPresent());
    }

    Optional<Invite> pending(Organisation organisation, Optional<Participant> participant) {
        var now = clock.now(organisation);
        return participant.flatMap(found -> invites.pendingFor(organisation, found.id(), now));
    }
}
