package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.client.api.PageStart;
import cobrowse.client.failures.FieldFault;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Refused.Invalid;
import cobrowse.client.failures.Refused.NotFound;
import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.failures.Refused.TooManyCalls;
import cobrowse.client.http.Call;
import cobrowse.client.tokens.TokenSource;
import java.net.URI;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Refusals of every form in which the contracts write them. */
class StubbedRefusalsTest extends AgainstStubs {

    @Test
    void the_form_of_seed_000_blames_a_field() {
        var body = """
                {"sessionId": "sess_abc123",
                 "participants": [{"id": "%s", "role": "agent"},
                                  {"id": "30000000-0000-4000-8000-000000000006", "role": "customer"}],
                 "initiatorId": "%s"}""".formatted(ANN, ANN);
        var refused = refused(
                Invalid.class,
                () -> backend.call(Call.of("POST", "/api/v2/cobrowse/sessions").json(body)));
        assertThat(refused.code()).isEqualTo("bad_request");
        assertThat(refused.faults()).extracting(FieldFault::path).containsExactly(Optional.of("participants[0].id"));
        assertThat(refused.brokenRule()).hasValue("session-names-its-initiator");
    }

    @Test
    void the_vendor_s_form_names_code_and_correlation_id() {
        var refused = refused(NotFound.class, () -> backend.session(NOBODY));
        assertThat(refused.code()).isEqualTo("not.found");
        assertThat(refused.correlationId()).isNotEmpty();
        assertThat(refused.lesson().map(URI::getPath)).hasValue("/learn/rules/session-exists");
    }

    @Test
    void the_terse_form_names_its_code() {
        var refused = refused(Invalid.class, () -> backend.start(PageStart.of("https://example.com", SUPPORT)));
        assertThat(refused.code()).isEqualTo("not.a.user");
    }

    @Test
    void a_chat_that_is_not_connected_is_a_refusal() {
        var refused = refused(Invalid.class, () -> backend.startInChat(QUEUED_CHAT, "genesys"));
        assertThat(refused.brokenRule()).hasValue("chat-is-connected");
    }

    @Test
    void a_provider_in_the_wrong_case_is_not_found() {
        assertThat(refused(NotFound.class, () -> backend.startInChat(CHAT, "Genesys"))
                        .brokenRule())
                .hasValue("provider-id-is-case-sensitive");
    }

    @Test
    void an_invite_that_nobody_made_is_not_found() {
        assertThat(refused(NotFound.class, () -> backend.invite(NOBODY)).brokenRule())
                .hasValue("invite-exists");
    }

    @Test
    void a_user_who_is_not_there_is_not_found() {
        assertThat(refused(NotFound.class, () -> backend.directory().user(NOBODY))
                        .brokenRule())
                .hasValue("user-exists");
    }

    @Test
    void the_rate_limit_says_how_long_to_wait() {
        try (var busy = client(TokenSource.given("busy-token"))) {
            var refused = refused(TooManyCalls.class, busy::providers);
            assertThat(refused.retryAfter())
                    .hasValueSatisfying(wait -> assertThat(wait).isPositive());
        }
    }

    @Test
    void oauth_s_form_names_its_error() {
        var source = TokenSource.refreshToken(DESKTOP, Optional.empty(), "anns-spent-refresh-token");
        try (var client = client(source)) {
            var refused = refused(OAuthRefused.class, client::providers);
            assertThat(refused.code()).isEqualTo("invalid_grant");
            assertThat(refused.brokenRule()).hasValue("refresh-token-is-used-once");
        }
    }

    private static <T extends Refused> T refused(Class<T> kind, ThrowingCallable act) {
        return catchThrowableOfType(kind, act);
    }
}
