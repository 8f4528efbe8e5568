package cobrowse.simulator.messages;

import cobrowse.simulator.messages.NormalizedMessage.CoBrowse;
import cobrowse.simulator.messages.NormalizedMessage.Event;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param content what comes beside the text, as the vendor's messengers write it
 * @param events in place of a text
 * @param sentAs the messenger's own id of the message
 */
record Words(
        @Nullable String text,
        @Nullable List<Map<String, Object>> content,
        @Nullable List<Event> events,
        @Nullable Map<String, String> metadata,
        @Nullable String sentAs) {

    static Words text(String text) {
        return new Words(text, null, null, null, null);
    }

    static Words coBrowse(CoBrowse event) {
        return new Words(null, null, List.of(new Event("CoBrowse", event)), null, null);
    }
}
