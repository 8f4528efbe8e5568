package cobrowse.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A simulator that serves one dialect only answers the other's calls as if there were no such path. */
class ServedDialectsTest {

    private static final String SESSION =
            "{\"userId\": \"30000000-0000-4000-8000-000000000006\", \"type\": \"standard\"}";

    @Nested
    @SpringBootTest(
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "simulator.dialects=platform")
    class Platform {

        @LocalServerPort
        int port;

        @Test
        void the_posts_calls_are_not_found_and_lead_to_their_lesson() throws Exception {
            var answer = send(port, "POST", "/api/v2/cobrowse/sessions", SESSION);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not.found\"");
            assertThat(answer.headers().firstValue("Link").orElseThrow())
                    .contains("/learn/operations?call=POST%20/api/v2/cobrowse/sessions");
        }

        @Test
        void what_is_offered_instead_is_served() throws Exception {
            var answer = send(port, "POST", "/api/v2/conversations/cobrowse", "{}");

            assertThat(answer.headers().firstValue("Link").orElseThrow())
                    .contains("rel=\"related\"")
                    .doesNotContain("/api/v2/conversations/chat/");
        }

        @Test
        void the_vendors_calls_are_answered() throws Exception {
            assertThat(send(port, "GET", "/api/v2/conversations", "").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void the_scopes_of_the_posts_open_nothing() throws Exception {
            var order =
                    "{\"client\": \"Lakeside Narrow\", \"scopes\": \"user:read\", \"token\": \"only-of-the-posts\"}";
            send(port, "POST", "/_sim/tokens", order);

            var answer = send(port, "GET", "/api/v2/users", "", "only-of-the-posts");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("App not authorized to use scope [users, users:readonly]");
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "simulator.dialects=community")
    class Community {

        @LocalServerPort
        int port;

        @Test
        void the_vendors_calls_are_said_to_be_left_out() throws Exception {
            var answer = send(port, "GET", "/api/v2/conversations", "");

            assertThat(answer.statusCode()).isEqualTo(501);
            assertThat(answer.body()).contains("started to serve the community API only");
        }

        @Test
        void the_posts_calls_are_answered() throws Exception {
            assertThat(send(port, "GET", "/api/v2/cobrowse/providers", "").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void so_are_the_vendors_that_the_posts_use() throws Exception {
            assertThat(send(port, "GET", "/api/v2/users", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void another_word_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> new Dialects("official"))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("official");
    }

    private static HttpResponse<String> send(int port, String method, String path, String body) throws Exception {
        return send(port, method, path, body, "ann-token");
    }

    private static HttpResponse<String> send(int port, String method, String path, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
