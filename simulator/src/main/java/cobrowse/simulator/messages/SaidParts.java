package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.MessageParts;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows in conversations what was said in them. */
@Component
record SaidParts(Messages messages, Correspondences correspondences) implements MessageParts {

    @Override
    public Map<String, List<MessagePart>> of(Organisation organisation, Collection<String> conversationIds) {
        return messages.saidIn(organisation, conversationIds).stream()
                .collect(Collectors.groupingBy(
                        Message::conversationId, Collectors.mapping(SaidParts::part, Collectors.toList())));
    }

    @Override
    public Map<String, Messaging> within(Organisation organisation, Interval interval) {
        var known = new HashMap<String, Messaging>();
        var wrote = messages.customersWrote(organisation, interval);
        wrote.forEach(id -> known.put(id, new Messaging(Correspondence.Messenger.WEBMESSAGING.spelt(), true)));
        for (var way : correspondences.within(organisation, interval)) {
            var id = way.conversationId();
            known.put(id, new Messaging(way.messenger().spelt(), wrote.contains(id)));
        }
        return known;
    }

    private static MessagePart part(Message message) {
        return new MessagePart(
                message.communicationId(),
                new MessageDetailsBody(
                        message.id(),
                        message.uri(),
                        message.status(),
                        null,
                        Timestamps.write(message.at()),
                        Metadata.of(message.said())));
    }

    /** @param type Text or Event */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Metadata(String type, @Nullable List<EventMetadata> events) {

        private static Metadata of(NormalizedMessage said) {
            var events = said.events();
            return new Metadata(
                    said.type(),
                    events == null
                            ? null
                            : events.stream().map(EventMetadata::of).toList());
        }
    }

    /** @param subType of an event of co-browse: Offering and the like */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventMetadata(String eventType, @Nullable String subType) {

        private static EventMetadata of(NormalizedMessage.Event event) {
            var coBrowse = event.coBrowse();
            return new EventMetadata(event.eventType(), coBrowse == null ? null : coBrowse.type());
        }
    }
}
