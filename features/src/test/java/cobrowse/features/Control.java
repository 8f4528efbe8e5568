package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * What a scenario arranges by the control API: other people, time, settings.
 *
 * <p>A real org has none, so a scenario that comes here bears the tag of {@link SimulatorOnly#CONTROL_API}.
 */
public class Control {

    private final Organisation organisation;

    public Control(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Arranges something that cannot but succeed. */
    JsonPath arrange(String path, Map<String, ?> order) {
        return done(post(path, order));
    }

    JsonPath set(String setting, Object value) {
        return done(call("settings").body(Map.of(setting, value)).patch("/_sim/settings"));
    }

    /** Changes something that is there. */
    JsonPath change(String path, Map<String, ?> order) {
        return done(call(path.split("/")[1]).body(order).patch("/_sim" + path));
    }

    /** Looks at something. */
    JsonPath look(String path) {
        return done(call(path.split("/")[1]).get("/_sim" + path));
    }

    /** Does something that may be refused. */
    Response post(String path, Map<String, ?> order) {
        return call(path.split("/")[1]).body(order).post("/_sim" + path);
    }

    private RequestSpecification call(String what) {
        var organisation = this.organisation.underControl(what);
        return Http.at(Simulator.baseUri()).contentType(ContentType.JSON).header(Sandbox.HEADER, organisation);
    }

    private static JsonPath done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer.jsonPath();
    }
}
