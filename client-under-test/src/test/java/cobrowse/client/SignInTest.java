package cobrowse.client;

import static cobrowse.client.UsersBrowser.answering;
import static cobrowse.client.UsersBrowser.signingIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.Browser;
import cobrowse.client.tokens.SignIn;
import cobrowse.client.tokens.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A user signs in, by authorization code with PKCE. All want the port that the desktop client has registered. */
@ResourceLock("port 8400")
class SignInTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Sandbox lakeside = Sandbox.make();
    private final List<String> shown = new ArrayList<>();
    private final Browser nobody = link -> shown.add(link.toString());

    @Test
    void whoever_picks_ann_calls_as_ann() {
        try (var client = client(signIn(signingIn(lakeside.user("Ann"))))) {
            assertThat(client.directory().me().id()).isEqualTo(lakeside.user("Ann"));
        }
    }

    @Test
    void the_last_page_says_that_it_may_be_closed() {
        var browser = signingIn(lakeside.user("Ann"));
        try (var client = client(signIn(browser))) {
            client.token();
        }
        assertThat(browser.lastPage())
                .succeedsWithin(Duration.ofSeconds(20))
                .asString()
                .contains("You may close this page");
    }

    @Test
    void a_token_is_renewed_without_the_user() {
        try (var client = client(signIn(signingIn(lakeside.user("Ann"))))) {
            client.token();
            lakeside.control("/clock", "{\"advance\": \"P2D\"}");
            assertThat(client.directory().me().id()).isEqualTo(lakeside.user("Ann"));
        }
        assertThat(lakeside.count("POST /oauth/authorize")).isEqualTo(1);
    }

    @Test
    void somebody_else_s_state_is_turned_away() {
        var pages = new ArrayList<String>();
        Browser attacker = link -> pages.add(get(SignIn.USUAL_REDIRECT + "?code=a-code&state=guessed"));
        try (var client = client(signIn(attacker).withPatience(Duration.ofMillis(300)))) {
            assertThatThrownBy(client::token).isInstanceOf(Unanswered.class).hasMessageContaining("Nobody signed in");
        }
        assertThat(pages).singleElement().asString().contains("not the answer to the sign-in");
    }

    @Test
    void the_right_state_is_waited_for_after_a_wrong_one() {
        Browser both = link -> {
            get(SignIn.USUAL_REDIRECT + "?code=a-code&state=guessed");
            signingIn(lakeside.user("Ann")).show(link);
        };
        try (var client = client(signIn(both))) {
            assertThat(client.directory().me().id()).isEqualTo(lakeside.user("Ann"));
        }
    }

    @Test
    void a_user_who_says_no_is_a_refusal() {
        assertThat(refused(signIn(answering("denied=yes"))).code()).isEqualTo("access_denied");
    }

    @Test
    void a_link_that_the_login_refuses_is_not_shown_to_the_user() {
        assertThat(refused(SignIn.to("99999999-0000-4000-8000-000000000009", nobody))
                        .brokenRule())
                .hasValue("sign-in-names-a-known-client");
        assertThat(shown).isEmpty();
    }

    @Test
    void a_redirect_uri_that_is_not_registered_is_a_refusal() {
        var elsewhere = signIn(nobody).withRedirectUri(URI.create("http://localhost:8400/elsewhere"));
        assertThat(refused(elsewhere).brokenRule()).hasValue("redirect-uri-is-registered");
    }

    @Test
    void a_scope_that_is_not_granted_is_a_refusal() {
        var refused = refused(signIn(nobody).withScopes("openid everything"));
        assertThat(refused.code()).isEqualTo("invalid_scope");
        assertThat(refused.brokenRule()).hasValue("sign-in-asks-for-granted-scopes-only");
    }

    @Test
    void a_redirect_uri_elsewhere_is_no_way_back() {
        assertThatThrownBy(() -> signIn(nobody).withRedirectUri(URI.create("https://example.com/callback")))
                .hasMessageContaining("http://localhost:PORT/");
    }

    private OAuthRefused refused(SignIn signIn) {
        try (var client = client(signIn)) {
            return catchThrowableOfType(OAuthRefused.class, client::token);
        }
    }

    private SignIn signIn(Browser browser) {
        return SignIn.to(lakeside.client("Desktop"), browser).withPatience(Duration.ofSeconds(30));
    }

    private static String get(String address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static CobrowseClient client(SignIn signIn) {
        return CobrowseClient.at(Hosts.at(Simulator.address()), TokenSource.signIn(signIn))
                .build();
    }
}
