package cobrowse.client.events;

import cobrowse.client.api.Event;
import cobrowse.client.http.Json;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Puts lines of server-sent events together, as the HTML standard says, 9.2.6. */
final class Frames {

    private Optional<String> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private final StringBuilder data = new StringBuilder();

    /** @param id by which the stream can be taken up after this event */
    record Heard(Optional<String> id, Event event) {}

    /** @return the event that ends with this line */
    Optional<Heard> take(String line) {
        if (line.isEmpty()) return dispatch();
        var colon = line.indexOf(':');
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        keep(field, value.startsWith(" ") ? value.substring(1) : value);
        return Optional.empty();
    }

    private void keep(String field, String value) {
        switch (field) {
            case "id" -> id = Optional.of(value);
            case "event" -> name = Optional.of(value);
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            default -> {} // a comment, or a field that is of no use here
        }
    }

    private Optional<Heard> dispatch() {
        var heard = data.isEmpty() ? Optional.<Heard>empty() : Optional.of(new Heard(id, event()));
        name = Optional.empty();
        data.setLength(0);
        return heard;
    }

    /** An event whose data nobody understands is still one: only its name is known. */
    private Event event() {
        try {
            return Json.parse(data.toString(), Event.class);
        } catch (JacksonException e) {
            return Event.named(name.orElse("message"));
        }
    }
}
