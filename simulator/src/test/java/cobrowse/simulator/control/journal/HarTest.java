package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The archive has every field that the specification of HAR 1.2 demands. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HarTest {

    @LocalServerPort
    int port;

    private Tenant tenant;

    @BeforeEach
    void tenant() {
        tenant = Tenant.of(port);
    }

    @Test
    void the_log_says_its_version_and_its_creator() {
        assertThat(log("").path("version").asString()).isEqualTo("1.2");
        assertThat(log("").at("/creator/name").asString()).isEqualTo("Cobrowse Simulator");
        assertThat(log("").at("/creator/version").asString()).isNotEmpty();
    }

    @Test
    void every_call_has_what_an_entry_must_have() {
        for (var call : everyKindOfCall()) {
            assertThat(call.propertyNames())
                    .contains("startedDateTime", "time", "request", "response", "cache", "timings");
            assertThat(OffsetDateTime.parse(call.path("startedDateTime").asString()))
                    .isNotNull();
            assertThat(call.path("cache").isObject()).isTrue();
        }
    }

    @Test
    void every_request_has_what_it_must_have() {
        for (var call : everyKindOfCall()) {
            var request = call.path("request");
            assertThat(request.propertyNames())
                    .contains(
                            "method",
                            "url",
                            "httpVersion",
                            "cookies",
                            "headers",
                            "queryString",
                            "headersSize",
                            "bodySize");
            assertThat(request.path("url").asString()).startsWith("http://localhost:" + port + "/api/");
        }
    }

    @Test
    void every_response_has_what_it_must_have() {
        for (var call : everyKindOfCall()) {
            var response = call.path("response");
            assertThat(response.propertyNames())
                    .contains("status", "statusText", "httpVersion", "cookies", "headers", "content")
                    .contains("redirectURL", "headersSize", "bodySize");
            assertThat(response.path("content").propertyNames()).contains("size", "mimeType");
        }
    }

    @Test
    void the_times_of_every_call_add_up() {
        for (var call : everyKindOfCall()) {
            var timings = call.path("timings");
            var sum = timings.path("send").asDouble()
                    + timings.path("wait").asDouble()
                    + timings.path("receive").asDouble();
            assertThat(sum).isEqualTo(call.path("time").asDouble());
        }
    }

    @Test
    void what_was_posted_is_there_with_its_type() {
        tenant.start("standard");
        var data = log("").at("/entries/0/request/postData");
        assertThat(data.path("mimeType").asString()).isEqualTo("application/json");
        assertThat(data.path("text").asString()).contains("\"type\": \"standard\"");
        assertThat(data.path("params").isArray()).isTrue();
    }

    @Test
    void a_query_is_there_decoded() {
        tenant.call("GET", "/api/v2/users?name=Ann%20Agent", "");
        var pair = log("").at("/entries/0/request/queryString/0");
        assertThat(pair.path("name").asString()).isEqualTo("name");
        assertThat(pair.path("value").asString()).isEqualTo("Ann Agent");
    }

    @Test
    void only_those_that_were_asked_for_are_in_there() {
        everyKindOfCall();
        assertThat(log("?status=4xx").path("entries"))
                .allSatisfy(
                        call -> assertThat(call.at("/response/status").asInt()).isBetween(400, 499));
    }

    private JsonNode everyKindOfCall() {
        tenant.providers();
        tenant.start("standard");
        tenant.start("video");
        tenant.call("GET", "/api/v2/users?pageSize=1&name", "");
        tenant.call("GET", "/api/v2/nowhere", "");
        tenant.call("POST", "/api/v2/cobrowse/sessions", "no json");
        return log("").path("entries");
    }

    private JsonNode log(String query) {
        return Tenant.json(tenant.sim("GET", "/_sim/journal.har" + query, "")).path("log");
    }
}
