package cobrowse.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Something that shall be there. What is not said is as usual.
 *
 * @param <W> the wish itself
 * @param <T> what comes of it
 */
public abstract class Wish<W extends Wish<W, T>, T> {

    private final Map<String, Object> order = new LinkedHashMap<>();
    private final Function<Map<String, Object>, JsonNode> make;
    private final Function<JsonNode, T> read;

    Wish(Control control, String path, Function<JsonNode, T> read) {
        this.make = wanted -> control.post(path, wanted);
        this.read = read;
    }

    /** With an id of the test's own choice. */
    public W id(String id) {
        return with("id", id);
    }

    /** Any other field that the control API takes for it. */
    @SuppressWarnings("unchecked")
    public W with(String field, Object value) {
        order.put(field, value);
        return (W) this;
    }

    /** @throws ControlRefused when there can be no such thing */
    public T make() {
        return read.apply(make.apply(order));
    }
}
