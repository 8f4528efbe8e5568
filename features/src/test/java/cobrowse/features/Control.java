package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/**
 * What a scenario arranges by the control API: other people, time, settings.
 *
 * <p>A real org has none, so a scenario that comes here cannot be asked of one.
 */
public class Control {

    private final Sandbox sandbox;

    public Control(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Arranges something that cannot but succeed. */
    JsonPath arrange(String path, Map<String, ?> order) {
        return done(post(path, order));
    }

    JsonPath set(String setting, Object value) {
        return done(Http.call()
                .contentType(ContentType.JSON)
                .header(Sandbox.HEADER, sandbox.id())
                .body(Map.of(setting, value))
                .patch("/_sim/settings"));
    }

    /** Does something that may be refused. */
    Response post(String path, Map<String, ?> order) {
        return Http.call()
                .contentType(ContentType.JSON)
                .header(Sandbox.HEADER, sandbox.id())
                .body(order)
                .post("/_sim" + path);
    }

    private static JsonPath done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer.jsonPath();
    }
}
