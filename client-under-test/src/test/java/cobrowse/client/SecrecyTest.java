package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cobrowse.client.api.PageStart;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.SignIn;
import cobrowse.client.tokens.TokenSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets and tokens show in no text that a program might log. */
class SecrecyTest {

    private static final String SECRET = "very-secret";

    static Stream<Object> thingsThatHoldSecrets() {
        return Stream.of(
                TokenSource.given(SECRET),
                TokenSource.clientCredentials("an-id", SECRET),
                TokenSource.refreshToken("an-id", Optional.of(SECRET), SECRET),
                TokenSource.signIn(SignIn.to("an-id", link -> {}).withSecret(SECRET)),
                SignIn.to("an-id", link -> {}).withSecret(SECRET),
                new AccessToken(SECRET, Optional.of(Instant.EPOCH), Optional.of(SECRET), Optional.empty()),
                Call.of("POST", "/oauth/token?code=" + SECRET).json(SECRET).header("Authorization", SECRET));
    }

    @ParameterizedTest
    @MethodSource("thingsThatHoldSecrets")
    void a_secret_does_not_show(Object holder) {
        assertThat(holder.toString()).doesNotContain(SECRET);
    }

    @Test
    void a_session_token_does_not_show() {
        var lakeside = Sandbox.make();
        try (var ann = CobrowseClient.at(Hosts.at(Simulator.address()), TokenSource.given(lakeside.tokenOfUser("Ann")))
                .build()) {
            var started = ann.start(PageStart.of("https://example.com", lakeside.queue("Support")));
            assertThat(started.toString()).doesNotContain(started.sessionToken().orElseThrow());
        }
    }

    @Test
    void an_answer_does_not_show_its_body() {
        var lakeside = Sandbox.make();
        try (var client = CobrowseClient.at(
                        Hosts.at(Simulator.address()), TokenSource.given(lakeside.tokenOfUser("Ann")))
                .build()) {
            Answer answer = client.call(Call.get("/api/v2/tokens/me"));
            assertThat(answer.toString()).isEqualTo("GET /api/v2/tokens/me: 200");
        }
    }

    static Stream<BadLine.Fault> answersThatHoldATokenAndCannotBeRead() {
        return Stream.of(
                call -> new MockResponse.Builder()
                        .body("{\"access_token\": \"" + SECRET + "\", \"expires_in\": \"soon\"}")
                        .build(),
                call -> new MockResponse.Builder().body(SECRET).build(),
                call -> new MockResponse.Builder().code(400).body(SECRET).build());
    }

    @ParameterizedTest
    @MethodSource("answersThatHoldATokenAndCannotBeRead")
    void an_exception_quotes_no_answer(BadLine.Fault fault) {
        try (var line = new BadLine().withLogin(fault);
                var client = CobrowseClient.at(Hosts.at(line.address()), TokenSource.clientCredentials("an-id", SECRET))
                        .limits(Limits.once())
                        .build()) {
            assertThat(trace(catchThrowable(client::providers))).doesNotContain(SECRET);
        }
    }

    @Test
    void an_exception_does_not_show_a_token_that_cannot_be_sent() {
        assertThat(trace(catchThrowable(() -> TokenSource.given(SECRET + "\nand a line break"))))
                .doesNotContain(SECRET);
    }

    private static String trace(Throwable failure) {
        assertThat(failure).isNotNull();
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return String.join("\n", List.of(text.toString(), failure.toString()));
    }
}
