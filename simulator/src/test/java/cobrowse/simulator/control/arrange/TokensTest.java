package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access tokens to order, alive and dead. */
class TokensTest extends PlayTest {

    private static final String ANN = "\"user\": \"ann@lakeside.example\"";

    @Test
    void a_token_is_the_clients_own() {
        assertThat(listsProviders(token("{}")).status()).isEqualTo(200);
    }

    @Test
    void a_token_is_a_users() {
        assertThat(api(token("{" + ANN + "}"), "GET", "/api/v2/users/me", "").text("/name"))
                .isEqualTo("Ann Agent");
    }

    @Test
    void a_token_has_few_scopes() {
        var answer = listsProviders(token("{\"scopes\": \"openid\"}"));

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("caller-has-a-cobrowse-scope");
    }

    @Test
    void a_token_has_no_scope() {
        assertThat(post("/_sim/tokens", "{\"scopes\": \"\"}").good().text("/scope"))
                .isEmpty();
    }

    @Test
    void a_token_is_another_clients() {
        var token = token("{\"client\": \"Lakeside Narrow\", \"scopes\": \"user-basic-info\"}");

        assertThat(api(token, "GET", "/api/v2/tokens/me", "").text("/OAuthClient/name"))
                .isEqualTo("Lakeside Narrow");
    }

    @ParameterizedTest
    @CsvSource({"expired", "revoked"})
    void a_token_is_dead_from_the_start(String state) {
        var answer = listsProviders(token("{\"state\": \"" + state + "\"}"));

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("token-is-known-and-alive");
    }

    @Test
    void a_token_is_revoked() {
        var token = token("{}");

        assertThat(post("/_sim/tokens/revoke", "{\"token\": \"" + token + "\"}").text("/revoked"))
                .isEqualTo("1");
        assertThat(listsProviders(token).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"user\": \"ann@lakeside.example\"}", "{\"client\": \"Lakeside Desktop\"}"})
    void all_tokens_of_a_party_are_revoked(String party) {
        var token = token("{" + ANN + "}");

        post("/_sim/tokens/revoke", party).good();

        assertThat(listsProviders(token).status()).isEqualTo(401);
    }

    @Test
    void another_organisations_token_is_not_revoked() {
        var token = token("{}");
        anOrganisationOfItsOwn();

        assertProblem(post("/_sim/tokens/revoke", "{\"token\": \"" + token + "\"}"), 400, "token");
        assertThat(listsProviders(token).status()).isEqualTo(200);
    }

    @Test
    void another_organisations_token_is_not_taken_over() {
        var token = token("{}");
        anOrganisationOfItsOwn();

        assertProblem(post("/_sim/tokens", "{\"token\": \"" + token + "\"}"), 409, "token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seconds | -1",
                "scopes  | \"cobrowse:all\"",
                "token   | \"\"",
                "token   | \"two words\"",
                "state   | \"lost\"",
                "secnds  | 1"
            })
    void what_no_token_can_be_is_refused(String field, String value) {
        assertProblem(post("/_sim/tokens", "{\"" + field + "\": " + value + "}"), 400, field);
    }
}
