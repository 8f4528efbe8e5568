package cobrowse.simulator.control.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The control API by OpenAPI: a file that the build compares with the endpoints. It is read when it is first asked for. */
@Component
public class Description {

    private static final String FILE = "openapi.json";

    private final JsonMapper json;

    @Nullable
    private volatile JsonNode document;

    Description(JsonMapper json) {
        this.json = json;
    }

    JsonNode document() {
        var known = document;
        if (known != null) return known;
        var read = read();
        document = read;
        return read;
    }

    /** What the calls are about, each with its calls, for pages. */
    public List<Subject> subjects() {
        return new Reading(document()).subjects();
    }

    private JsonNode read() {
        try (var file = Description.class.getResourceAsStream(FILE)) {
            return json.readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
