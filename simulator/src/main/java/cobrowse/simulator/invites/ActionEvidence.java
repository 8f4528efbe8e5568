package cobrowse.simulator.invites;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.SessionDesk;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the rules for the action look at, and holds the conversation. */
@Component
record ActionEvidence(Conversations conversations, InviteEvidence evidence, Invites invites, SessionDesk sessions) {

    StartInConversation.Attempt of(Caller caller, String conversationId, Sent<StartInConversation.Request> sent) {
        var organisation = caller.organisation();
        var conversation = conversations.hold(organisation, conversationId);
        var named = sent.value().cobrowse().flatMap(StartInConversation.Action::participantId);
        var participant = named.isPresent()
                ? evidence.participant(organisation, conversation, named)
                : conversations.customerOf(organisation, conversationId);
        return new StartInConversation.Attempt(
                caller,
                sent,
                conversation,
                participant,
                evidence.pending(organisation, participant),
                accepted(organisation, participant));
    }

    /** The customer's yes, while the session that it started is not over. */
    private Optional<Invite> accepted(Organisation organisation, Optional<Participant> participant) {
        return participant
                .flatMap(found -> invites.lastFor(organisation, found.id()))
                .filter(invite -> invite.sessionId()
                        .flatMap(session -> sessions.hold(organisation, session))
                        .filter(CobrowseSession::isLive)
                        .isPresent());
    }
}
