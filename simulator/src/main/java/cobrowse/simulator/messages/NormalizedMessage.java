package cobrowse.simulator.messages;

import cobrowse.simulator.messages.Message.Direction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said, in the vendor's one form for all messengers.
 *
 * @param type Text or Event
 * @param direction Inbound or Outbound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NormalizedMessage(
        String id,
        String type,
        @Nullable String text,
        @Nullable List<Event> events,
        String originatingEntity,
        String direction) {

    /** @param eventType which of the fields that follow is there: CoBrowse or Typing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            String eventType,
            @Nullable CoBrowse coBrowse,
            @Nullable Typing typing) {}

    /** @param sessionJoinToken what lets the customer's page into the session; with an offer only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoBrowse(String type, String sessionId, @Nullable String sessionJoinToken) {}

    /** @param duration in milliseconds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Typing(String type, @Nullable Long duration) {}

    static NormalizedMessage text(String id, String text, Direction direction) {
        return new NormalizedMessage(id, "Text", text, null, "Human", direction.capital());
    }

    static NormalizedMessage coBrowse(String id, CoBrowse event, Direction direction) {
        return event(id, new Event("CoBrowse", event, null), direction);
    }

    static NormalizedMessage typing(String id, Typing event, Direction direction) {
        return event(id, new Event("Typing", null, event), direction);
    }

    private static NormalizedMessage event(String id, Event event, Direction direction) {
        return new NormalizedMessage(id, "Event", null, List.of(event), "Human", direction.capital());
    }
}
