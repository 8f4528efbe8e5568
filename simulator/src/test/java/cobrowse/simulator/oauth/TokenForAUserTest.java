package cobrowse.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenForAUserTest extends OAuthTest {

    @Test
    void aCodeGetsTheUsersToken() {
        var link = LINK.replace("scope=openid", "scope=user-basic-info");
        var answer = redeem(parameter(signIn(link + "&user=" + ANN), "code").orElseThrow());

        assertKept(answer, 200);
        assertThat(field(answer, "scope")).isEqualTo("user-basic-info");
        var me = send("GET", "/api/v2/users/me", null, "Authorization", "Bearer " + field(answer, "access_token"));
        assertThat(field(me, "id")).isEqualTo(ANN);
    }

    @Test
    void aCodeServesOnce() {
        var code = code();

        assertKept(redeem(code), 200);
        assertInvalidGrant(redeem(code), "code-is-used-once");
    }

    @Test
    void ofManyExchangesAtOnceOneSucceeds() {
        var code = code();

        var succeeded = IntStream.range(0, 16)
                .parallel()
                .filter(attempt -> redeem(code).statusCode() == 200)
                .count();

        assertThat(succeeded).isEqualTo(1);
    }

    @Test
    void aCodeServesForFiveMinutes() {
        var code = code();
        timePasses(Duration.ofSeconds(290));
        assertKept(redeem(code), 200);

        var other = code();
        timePasses(Duration.ofMinutes(5));
        assertInvalidGrant(redeem(other), "code-is-used-in-time");
    }

    @Test
    void aWrongVerifierLeavesTheCodeToItsOwner() {
        var code = code();

        assertInvalidGrant(
                ask(CODE_GRANT.replace("$code", code).replace(VERIFIER, CHALLENGE)),
                "code-verifier-matches-the-challenge");
        assertKept(redeem(code), 200);
    }

    @Test
    void theRedirectUriIsRepeated() {
        assertInvalidGrant(
                ask(CODE_GRANT.replace("$code", code()).replace("localhost", "127.0.0.1")),
                "redirect-uri-is-the-one-of-the-sign-in");
    }

    @Test
    void anotherClientCannotUseTheCode() {
        var form = CODE_GRANT.replace("$code", code()).replace("client_id=" + DESKTOP_CLIENT, PORTAL_LOGIN);

        assertInvalidGrant(ask(form), "code-belongs-to-the-client");
    }

    @Test
    void aCodeThatNobodyIssuedIsRefused() {
        assertInvalidGrant(redeem("no-such-code"), "code-was-issued-here");
    }

    @Test
    void aUserWhoHasLeftGetsNoToken() {
        var code = code();
        leaves(ANN);

        assertInvalidGrant(redeem(code), "code-was-issued-here");
    }

    @Test
    void allBadCodesGetTheSameBytes() {
        var spent = code();
        redeem(spent);

        assertThat(redeem(spent).body()).isEqualTo(redeem("no-such-code").body());
    }

    @Test
    void aRefreshTokenBringsTheNextOne() {
        var first = field(redeem(code()), "refresh_token");

        var answer = refresh(first);

        assertKept(answer, 200);
        var second = field(answer, "refresh_token");
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertKept(refresh(second), 200);
    }

    @Test
    void aRefreshTokenServesOnce() {
        var first = field(redeem(code()), "refresh_token");
        refresh(first);

        assertInvalidGrant(refresh(first), "refresh-token-is-used-once");
    }

    @Test
    void aRefreshNeverWidensATokenButMayNarrowIt() {
        var link = LINK.replace("scope=openid", "scope=openid+users");
        var code = parameter(signIn(link + "&user=" + ANN), "code").orElseThrow();
        var token = field(redeem(code), "refresh_token");

        assertBroken(
                ask(REFRESH_GRANT.replace("$refresh", token) + "&scope=openid+routing"),
                400,
                "token-has-granted-scopes-only");
        var narrow = ask(REFRESH_GRANT.replace("$refresh", token) + "&scope=users");
        assertThat(field(narrow, "scope")).isEqualTo("users");
        assertThat(field(refresh(field(narrow, "refresh_token")), "scope")).isEqualTo("openid users");
    }

    @Test
    void anotherClientCannotRefresh() {
        var token = field(redeem(code()), "refresh_token");
        var form = REFRESH_GRANT.replace("$refresh", token).replace("client_id=" + DESKTOP_CLIENT, PORTAL_LOGIN);

        assertInvalidGrant(ask(form), "refresh-token-belongs-to-the-client");
    }

    @Test
    void aUserWhoHasLeftIsNotRefreshed() {
        var token = field(redeem(code()), "refresh_token");
        leaves(ANN);

        assertInvalidGrant(refresh(token), "refresh-token-was-issued-here");
    }

    @Test
    void aClientThatKeepsASecretMustShowIt() {
        var form = CODE_GRANT.replace("$code", code()).replace(DESKTOP_CLIENT, PORTAL_CLIENT);

        assertBroken(ask(form), 401, "only-public-clients-leave-out-the-secret");
    }

    @Test
    void aPublicClientsWrongSecretIsNotOverlooked() {
        assertBroken(ask(CODE_GRANT.replace("$code", code()) + "&client_secret=wrong"), 401, "client-secret-matches");
    }

    private void assertInvalidGrant(HttpResponse<String> answer, String rule) {
        assertBroken(answer, 400, rule);
        assertThat(field(answer, "error")).isEqualTo("invalid_grant");
    }
}
