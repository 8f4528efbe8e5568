package cobrowse.simulator.channels;

import cobrowse.simulator.conversations.ConversationChanged;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.RoutingStatusChanged;
import cobrowse.simulator.users.PresenceChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells those who have subscribed what changes. */
@Component
class Announcer {

    private final Postbox postbox;
    private final Sources sources;
    private final Subscriptions subscriptions;
    private final Frames frames;

    /** Who knows how things are. */
    @Component
    record Sources(ConversationEvents conversations, StatusEvents statuses) {}

    Announcer(Postbox postbox, Sources sources, Subscriptions subscriptions, Frames frames) {
        this.postbox = postbox;
        this.sources = sources;
        this.subscriptions = subscriptions;
        this.frames = frames;
    }

    @EventListener
    void tell(ConversationChanged changed) {
        var organisation = changed.organisation();
        announce(organisation, sources.conversations().conversation(organisation, changed.conversationId()));
    }

    @EventListener
    void tell(PresenceChanged changed) {
        announce(changed.organisation(), sources.statuses().presence(changed.organisation(), changed.userId()));
    }

    @EventListener
    void tell(RoutingStatusChanged changed) {
        announce(changed.organisation(), sources.statuses().routingStatus(changed.organisation(), changed.userId()));
    }

    private void announce(Organisation organisation, Happening happening) {
        postbox.announce(organisation, happening.of(), () -> notices(organisation, happening));
    }

    private List<Notice> notices(Organisation organisation, Happening happening) {
        var topics = happening.topics().get();
        var wanted = subscriptions.wanted(organisation, topics.keySet());
        return topics.entrySet().stream()
                .filter(topic -> wanted.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().get().map(body -> notice(topic.getKey(), body)).stream())
                .toList();
    }

    private Notice notice(String topic, JsonNode body) {
        return Notice.told(topic, frames.write(topic, body));
    }
}
