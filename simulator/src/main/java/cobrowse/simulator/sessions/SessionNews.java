package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.Conversation;
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

    void began(Organisation organisation, CobrowseSession session, Optional<Conversation> conversation) {
        messenger.publish(organisation, SessionEvent.of(session));
        conversation.ifPresent(it -> {
            say(organisation, it, session, session.state() == State.ACTIVE ? "OfferingAccepted" : "Offering");
            events.publishEvent(new ConversationChanged(organisation, it.id(), Part.COBROWSE));
        });
    }

    /** The session is in another state than before. One that connects has nothing to tell yet but that it was accepted. */
    void moved(Organisation organisation, CobrowseSession before, CobrowseSession after) {
        if (after.state() != State.CONNECTING) messenger.publish(organisation, SessionEvent.of(after));
        after.conversationId().ifPresent(id -> {
            if (before.state() == State.OFFERED)
                outcome(after.state())
                        .ifPresent(type -> conversations
                                .find(organisation, id)
                                .ifPresent(it -> say(organisation, it, after, type)));
            events.publishEvent(new ConversationChanged(organisation, id, Part.COBROWSE));
        });
    }

    /** A session that was routed has a conversation of its own, in which nobody writes. */
    private void say(Organisation organisation, Conversation conversation, CobrowseSession session, String type) {
        if (session.origin() instanceof Origin.Routed) return;
        var token = session.offer().joinCode().orElse("");
        messages.coBrowse(organisation, conversation, type, session.id(), token);
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
