package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.ConversationChanged;
import cobrowse.simulator.conversations.ConversationChanged.Part;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.messages.MessageDesk;
import cobrowse.simulator.notifications.Messenger;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession.State;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of sessions by every way there is: the events of the posts, the vendor's message events, and conversations' bodies. */
@Component
record SessionNews(
        Messenger messenger, MessageDesk messages, Conversations conversations, ApplicationEventPublisher events) {

    void began(Organisation organisation, CobrowseSession session) {
        messenger.publish(organisation, SessionEvent.of(session));
        session.conversationId().ifPresent(id -> {
            say(organisation, id, session, session.state() == State.ACTIVE ? "OfferingAccepted" : "Offering");
            events.publishEvent(new ConversationChanged(organisation, id, Part.COBROWSE));
        });
    }

    /** The session is in another state than before. One that connects has nothing to tell yet but that it was accepted. */
    void moved(Organisation organisation, CobrowseSession before, CobrowseSession after) {
        if (after.state() != State.CONNECTING) messenger.publish(organisation, SessionEvent.of(after));
        after.conversationId().ifPresent(id -> {
            if (before.state() == State.OFFERED)
                outcome(after.state()).ifPresent(type -> say(organisation, id, after, type));
            events.publishEvent(new ConversationChanged(organisation, id, Part.COBROWSE));
        });
    }

    /** A session that was routed has a conversation of its own, in which nobody writes. */
    private void say(Organisation organisation, String conversationId, CobrowseSession session, String type) {
        if (session.origin() instanceof Origin.Routed) return;
        var token = session.offer().joinCode().orElse("");
        conversations
                .find(organisation, conversationId)
                .ifPresent(talk -> messages.coBrowse(organisation, talk, type, session.id(), token));
    }

    /** CHOSEN: an offer that the agent takes back has expired, as far as the customer's page can be told. */
    private static Optional<String> outcome(State state) {
        return switch (state) {
            case OFFERED -> Optional.empty();
            case CONNECTING, ACTIVE -> Optional.of("OfferingAccepted");
            case DECLINED -> Optional.of("OfferingRejected");
            case EXPIRED, ENDED -> Optional.of("OfferingExpired");
        };
    }
}
