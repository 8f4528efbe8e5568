package cobrowse.simulator.messages;

import cobrowse.simulator.messages.Message.Direction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said, in the vendor's one form for all messengers.
 *
 * @param channel by which it travelled
 * @param type Text or Event
 * @param content what came beside the text, as it was written
 * @param direction Inbound or Outbound
 * @param metadata as it was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NormalizedMessage(
        String id,
        @Nullable Channel channel,
        String type,
        @Nullable String text,
        @Nullable List<Map<String, Object>> content,
        @Nullable List<Event> events,
        String originatingEntity,
        String direction,
        @Nullable Map<String, String> metadata) {

    /**
     * @param platform such as WebMessaging
     * @param type Private: nobody but the two reads along
     * @param messageId the messenger's own id of the message
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Channel(
            String platform,
            String type,
            @Nullable String messageId,
            @Nullable Party to,
            @Nullable Party from,
            String time) {}

    /**
     * Somebody at one end of a channel.
     *
     * @param idType Email, Phone or Opaque
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(
            String id,
            @Nullable String idType,
            @Nullable String nickname,
            @Nullable String firstName,
            @Nullable String lastName) {

        static Party of(String id) {
            return new Party(id, null, null, null, null);
        }
    }

    /** @param eventType which of the fields that follow is there */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(String eventType, @Nullable CoBrowse coBrowse) {}

    /** @param sessionJoinToken what lets the customer's page into the session; with an offer only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoBrowse(String type, String sessionId, @Nullable String sessionJoinToken) {}

    static NormalizedMessage of(String id, Channel channel, Words words, Direction direction) {
        return new NormalizedMessage(
                id,
                channel,
                words.events() == null ? "Text" : "Event",
                words.text(),
                words.content(),
                words.events(),
                "Human",
                direction == Direction.INBOUND ? "Inbound" : "Outbound",
                words.metadata());
    }
}
