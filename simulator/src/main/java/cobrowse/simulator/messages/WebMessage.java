package cobrowse.simulator.messages;

import cobrowse.simulator.messages.NormalizedMessage.Event;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as the vendor shows it to the customer's page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebMessage(
        String id,
        Channel channel,
        String type,
        @Nullable String text,
        @Nullable List<Map<String, Object>> content,
        @Nullable List<Event> events,
        String direction,
        String originatingEntity,
        @Nullable Map<String, String> metadata) {

    /** @param from whoever said it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Channel(@Nullable Speaker from, String time, String messageId) {}

    record Speaker(String nickname) {}

    /** @param speaker whose line it was, where that is known */
    static WebMessage of(Message message, Optional<String> speaker) {
        var said = message.said();
        return new WebMessage(
                message.id(),
                new Channel(speaker.map(Speaker::new).orElse(null), Timestamps.write(message.at()), message.id()),
                said.type(),
                said.text(),
                said.content(),
                said.events(),
                said.direction(),
                said.originatingEntity(),
                said.metadata());
    }
}
