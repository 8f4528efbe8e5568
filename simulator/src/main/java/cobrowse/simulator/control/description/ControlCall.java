package cobrowse.simulator.control.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A call of the control API.
 *
 * @param path with gaps such as {userId}
 * @param summary one sentence
 * @param more what else there is to say; may be empty
 * @param gaps of the path
 * @param query what may follow the path
 * @param fields of the body
 * @param bodies examples; none where no body is wanted
 * @param first what must be called before, so that the example works
 * @param hasOrganisation whether Sim-Organisation is looked at
 */
public record ControlCall(
        String method,
        String path,
        String summary,
        String more,
        List<Field> gaps,
        List<Field> query,
        List<Field> fields,
        List<Body> bodies,
        List<FirstCall> first,
        boolean hasOrganisation) {

    /**
     * What a caller fills in.
     *
     * @param kind such as "text" or "one of none, live, gone"
     * @param example empty for none
     */
    public record Field(String name, String kind, boolean required, String says, String example) {}

    /** An example. @param type such as application/json */
    public record Body(String says, String type, String text) {}

    /**
     * A call that comes before.
     *
     * @param token of the demo organisation; empty where none is wanted
     * @param gives where in its answer, by JSON pointer or by header, is what fills a gap, by the gap's name
     */
    public record FirstCall(String method, String path, String token, String body, Map<String, String> gives) {}

    public String anchor() {
        return (method + path)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^-|-$", "");
    }
}
