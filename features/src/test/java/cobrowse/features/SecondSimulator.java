package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** A simulator in the role of an org, with the demo organisation in it; the features know it by the environment alone. */
final class SecondSimulator implements AutoCloseable {

    private static final Map<String, String> CALLERS = Map.ofEntries(
            Map.entry("COBROWSE_CLIENT_ID", "20000000-0000-4000-8000-000000000001"),
            Map.entry("COBROWSE_CLIENT_SECRET", "lakeside-backend-secret"),
            Map.entry("COBROWSE_NARROW_CLIENT_ID", "20000000-0000-4000-8000-000000000002"),
            Map.entry("COBROWSE_NARROW_CLIENT_SECRET", "lakeside-narrow-secret"),
            Map.entry("COBROWSE_USER_TOKEN", "ann-token"),
            Map.entry("COBROWSE_AGENT", "30000000-0000-4000-8000-000000000001"),
            Map.entry("COBROWSE_AGENT_NAME", "Ann Agent"),
            Map.entry("COBROWSE_CUSTOMER", "30000000-0000-4000-8000-000000000006"),
            Map.entry("COBROWSE_CUSTOMER_EMAIL", "customer@example.com"));

    private static final Map<String, String> PREPARED = Map.ofEntries(
            Map.entry("COBROWSE_CONVERSATION", "60000000-0000-4000-8000-000000000001"),
            Map.entry("COBROWSE_PARTICIPANT", "61000000-0000-4000-8000-000000000001"),
            Map.entry("COBROWSE_QUEUE", "12345678-1234-1234-1234-123456789012"),
            Map.entry("COBROWSE_QUEUE_NAME", "Support"),
            Map.entry("COBROWSE_QUEUE_WITHOUT_COBROWSE", "40000000-0000-4000-8000-000000000002"),
            Map.entry("COBROWSE_WRAP_UP_CODE", "COBROWSE_INITIATED"),
            Map.entry("COBROWSE_PROVIDER", "genesys"),
            Map.entry("COBROWSE_PROVIDER_IN_WRONG_CASE", "Genesys"));

    private final ConfigurableApplicationContext simulator = Simulator.start();
    private final String uri = Simulator.baseUri(simulator);

    /** The organisation as it is shipped. */
    void reset() {
        done(control().post("/_sim/reset"));
        set("requestsPerMinute", 10_000);
    }

    void switchOff(String rule) {
        done(control().body(Map.of("enforced", false)).put("/_sim/rules/" + rule));
    }

    void set(String setting, Object value) {
        done(control().body(Map.of(setting, value)).patch("/_sim/settings"));
    }

    /** @return the status of the answer */
    int startInTheConnectedChat() {
        return Http.at(uri)
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer lakeside-backend-token")
                .body(Map.of("providerId", "genesys"))
                .post("/api/v2/conversations/chat/60000000-0000-4000-8000-000000000001/cobrowse/sessions")
                .statusCode();
    }

    /** What somebody would set whose org this were. */
    Map<String, String> environment() {
        var set = new LinkedHashMap<>(Map.of(Environment.API, uri, Environment.LOGIN, uri));
        set.putAll(CALLERS);
        set.putAll(PREPARED);
        return set;
    }

    @Override
    public void close() {
        simulator.close();
    }

    private RequestSpecification control() {
        return Http.at(uri).contentType(ContentType.JSON);
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }
}
