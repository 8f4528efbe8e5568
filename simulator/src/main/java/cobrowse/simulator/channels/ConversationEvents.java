package cobrowse.simulator.channels;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationBodies;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of conversations, to their users and queues: all of it, and once more as far as it goes by a medium. */
@Component
class ConversationEvents {

    private final Conversations conversations;
    private final ConversationBodies bodies;
    private final JsonMapper json;

    ConversationEvents(Conversations conversations, ConversationBodies bodies, JsonMapper json) {
        this.conversations = conversations;
        this.bodies = bodies;
        this.json = json;
    }

    Happening conversation(Organisation organisation, String id) {
        return new Happening(
                id,
                () -> conversations
                        .find(organisation, id)
                        .map(conversation -> topics(organisation, conversation))
                        .orElse(Map.of()));
    }

    /** Those count too who have left: how else would they hear that they have. */
    private Map<String, Supplier<Optional<JsonNode>>> topics(Organisation organisation, Conversation conversation) {
        var whole = new Once(
                () -> Optional.of(EventShape.CONVERSATION.of(json.valueToTree(bodies.of(organisation, conversation)))));
        var medium = new Once(() -> by(conversation.media(), organisation, conversation));
        var cobrowse = new Once(() -> by(Media.COBROWSE, organisation, conversation));
        var topics = new LinkedHashMap<String, Supplier<Optional<JsonNode>>>();
        for (var participant : conversations.participants(organisation, conversation.id())) {
            for (var audience : Audience.of(participant)) {
                topics.put(audience.whole(), whole);
                audience.by(conversation.media()).ifPresent(topic -> topics.put(topic, medium));
                topics.put(audience.cobrowse(), cobrowse);
            }
        }
        return topics;
    }

    /** Empty where nobody takes part by the medium. */
    private Optional<JsonNode> by(Media media, Organisation organisation, Conversation conversation) {
        var body = bodies.of(organisation, conversation, media);
        return body.participants().isEmpty()
                ? Optional.empty()
                : Optional.of(EventShape.MEDIUM.of(json.valueToTree(body)));
    }

    /** Makes a body when the first asks for it. */
    private static final class Once implements Supplier<Optional<JsonNode>> {

        private final Supplier<Optional<JsonNode>> making;
        private Optional<Optional<JsonNode>> made = Optional.empty();

        Once(Supplier<Optional<JsonNode>> making) {
            this.making = making;
        }

        @Override
        public Optional<JsonNode> get() {
            if (made.isEmpty()) made = Optional.of(making.get());
            return made.get();
        }
    }
}
