package cobrowse.simulator.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Makings;
import cobrowse.simulator.organisation.OrganisationFiles;
import java.net.URLEncoder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class TokenForAClientTest extends OAuthTest {

    private static final String GRANT = "grant_type=client_credentials";

    @Autowired
    OrganisationFiles files;

    @Autowired
    Makings makings;

    @Test
    void credentialsInTheFormGetAToken() {
        var answer = ask(CREDENTIALS_GRANT);

        assertKept(answer, 200);
        assertThat(field(answer, "token_type")).isEqualTo("bearer");
        assertThat(body(answer).path("expires_in").isNumber()).isTrue();
        assertThat(body(answer).has("refresh_token")).isFalse();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertKept(withToken("GET", field(answer, "access_token")), 200);
    }

    @Test
    void credentialsInTheHeaderGetAToken() {
        assertKept(ask(GRANT, "Authorization", basic(BACKEND_CLIENT, "lakeside-backend-secret")), 200);
    }

    @Test
    void theHeaderMayGoWithTheSameClientIdInTheForm() {
        var form = GRANT + "&client_id=" + BACKEND_CLIENT;

        assertKept(ask(form, "Authorization", basic(BACKEND_CLIENT, "lakeside-backend-secret")), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "100%", "%41", "50%25", "a b", "ä&=:/?#", "%zz"})
    void anOddSecretServesRawAndEncoded(String secret) {
        var id = clientWith(secret);

        assertKept(ask(GRANT, "Authorization", basic(id, secret)), 200);
        assertKept(ask(GRANT, "Authorization", basic(id, URLEncoder.encode(secret, UTF_8))), 200);
        assertKept(ask(GRANT + "&client_id=" + id + "&client_secret=" + URLEncoder.encode(secret, UTF_8)), 200);
    }

    @Test
    void allGrantedScopesComeWithoutAsking() {
        assertThat(field(ask(TokenRules.NARROW_GRANT), "scope")).isEqualTo("user:read openid");
    }

    @Test
    void fewerScopesComeWhenAskedFor() {
        assertThat(field(ask(TokenRules.NARROW_GRANT + "&scope=openid"), "scope"))
                .isEqualTo("openid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation:write", "openid%20nonsense", "*", "openid%0Aopenid"})
    void otherScopesAreRefused(String scope) {
        var answer = ask(TokenRules.NARROW_GRANT + "&scope=" + scope);

        assertBroken(answer, 400, "token-has-granted-scopes-only");
        assertThat(field(answer, "error")).isEqualTo("invalid_scope");
    }

    @Test
    void anUnknownClientIsNotFound() {
        var answer = ask(GRANT + "&client_secret=x&client_id=" + NOBODY);

        assertBroken(answer, 400, "client-is-known");
        assertThat(answer.body())
                .isEqualTo("{\"error\":\"invalid_client\",\"description\":\"client not found\","
                        + "\"error_description\":\"client not found\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic bm9jb2xvbg==", "Basic Og==", "Bearer x"})
    void aHeaderThatCannotBeReadCountsAsNothing(String header) {
        assertBroken(ask(GRANT, "Authorization", header), 400, "client-is-known");
    }

    @Test
    void aWrongSecretFails() {
        var answer = ask(GRANT, "Authorization", basic(BACKEND_CLIENT, "wrong"));

        assertBroken(answer, 401, "client-secret-matches");
        assertThat(field(answer, "error")).isEqualTo("invalid_client");
        assertThat(field(answer, "error_description")).isEqualTo("authentication failed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void noSecretFailsWithTheSameBody() {
        var without = ask(GRANT + "&client_id=" + BACKEND_CLIENT);

        assertBroken(without, 401, "only-public-clients-leave-out-the-secret");
        assertThat(without.body())
                .isEqualTo(ask(GRANT + "&client_secret=wrong&client_id=" + BACKEND_CLIENT)
                        .body());
    }

    @Test
    void aPublicClientStillNeedsItsSecretForItself() {
        assertBroken(ask(GRANT + "&client_id=" + DESKTOP_CLIENT), 401, "only-public-clients-leave-out-the-secret");
    }

    @Test
    void twoWaysOfAuthenticationAreOneTooMany() {
        var header = basic(BACKEND_CLIENT, "lakeside-backend-secret");

        assertBroken(ask(CREDENTIALS_GRANT, "Authorization", header), 400, "client-is-authenticated-one-way");
        assertBroken(
                ask(GRANT + "&client_id=" + NARROW_CLIENT, "Authorization", header),
                400,
                "client-is-authenticated-one-way");
    }

    @Test
    void aClientKeepsToItsGrants() {
        var answer = ask(GRANT + "&client_secret=lakeside-desktop-secret&client_id=" + DESKTOP_CLIENT);

        assertBroken(answer, 400, "client-may-use-the-grant");
        assertThat(field(answer, "error")).isEqualTo("unauthorized_client");
    }

    @Test
    void anUnknownGrantIsRefused() {
        var answer = ask("grant_type=password&" + BACKEND_LOGIN);

        assertBroken(answer, 400, "grant-type-is-supported");
        assertThat(field(answer, "error")).isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "a=%", "a=%f", "a=%ff", "a=%+1", "%00=a", "a=1&a=1", "a=%C0%80", "a=%ED%A0%80"})
    void aFormThatCannotBeReadIsABadRequest(String odd) {
        var answer = ask(CREDENTIALS_GRANT + "&" + odd);

        assertBroken(answer, 400, "form-is-well-formed");
        assertThat(field(answer, "error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "=", "grant_type", "grant_type=", "grant_type=refresh_token"})
    void whatIsMissingIsNamed(String form) {
        var answer = ask(form);

        assertBroken(answer, 400, "token-request-is-complete");
        assertThat(field(answer, "error")).isEqualTo("invalid_request");
        assertThat(field(answer, "error_description")).startsWith("missing parameter: ");
    }

    @Test
    void jsonIsNoForm() {
        assertBroken(ask("{}", "Content-Type", "application/json"), 400, "token-request-is-a-form");
    }

    @Test
    void aFormMayNameItsCharset() {
        var type = "application/x-www-form-urlencoded; charset=UTF-8";

        assertKept(ask(CREDENTIALS_GRANT, "Content-Type", type), 200);
    }

    @Test
    void aFormIsNotTooLarge() {
        assertBroken(ask("a=" + "x".repeat(512_000)), 413, "body-is-within-512000-bytes");
    }

    private String clientWith(String secret) {
        var text =
                "{name: Odd, users: [{name: A, email: a@b}], clients: [{name: Odd, secret: \"%s\", scopes: [openid]}]}";
        var file = files.yaml(text.formatted(secret).getBytes(UTF_8), makings.by(Optional.empty()));
        transactions.executeWithoutResult(transaction -> founder.found(file, "file", Optional.empty()));
        return file.clients().get(0).id();
    }
}
