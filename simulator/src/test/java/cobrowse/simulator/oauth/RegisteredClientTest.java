package cobrowse.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.arrange.ArrangeTest;
import org.junit.jupiter.api.Test;

/** OAuth clients that administrators register by the vendor's API. */
class RegisteredClientTest extends ArrangeTest {

    private static final String CLIENTS = "/api/v2/oauth/clients";

    @Test
    void a_client_fetches_a_token_with_the_secret_that_it_was_told() {
        assertThat(token(registered("")).status()).isEqualTo(200);
    }

    @Test
    void a_clients_own_token_may_do_what_its_roles_allow() {
        var token = token(registered("")).text("/access_token");

        assertThat(api(token, "GET", "/api/v2/routing/queues", "").status()).isEqualTo(200);
        assertThat(api(token, "GET", CLIENTS, "").status()).isEqualTo(403);
    }

    @Test
    void tokens_live_as_long_as_the_client_says() {
        assertThat(token(registered(", \"accessTokenValiditySeconds\": 600")).text("/expires_in"))
                .isEqualTo("600");
    }

    @Test
    void an_inactive_client_gets_no_more_tokens_and_those_that_are_out_stay_good() {
        var client = registered("");
        var token = token(client).text("/access_token");

        change(client, "inactive");

        assertThat(token(client).headers().getFirst("Sim-Broken-Rule")).isEqualTo("client-is-active");
        assertThat(api(token, "GET", "/api/v2/routing/queues", "").status()).isEqualTo(200);
    }

    @Test
    void the_tokens_of_a_disabled_client_are_good_for_nothing() {
        var client = registered("");
        var token = token(client).text("/access_token");

        change(client, "disabled");

        assertThat(api(token, "GET", "/api/v2/routing/queues", "").status()).isEqualTo(401);
    }

    @Test
    void a_deleted_client_takes_its_tokens_with_it() {
        var client = registered("");
        var token = token(client).text("/access_token");
        change(client, "inactive");

        api(backend(), "DELETE", CLIENTS + "/" + client.text("/id"), "").good();

        assertThat(api(token, "GET", "/api/v2/routing/queues", "").status()).isEqualTo(401);
    }

    @Test
    void nobody_is_told_a_secret_again() {
        var client = registered("");

        var read = api(backend(), "GET", CLIENTS + "/" + client.text("/id"), "").good();

        assertThat(read.body().has("secret")).isFalse();
        assertThat(client.text("/secret")).isNotEmpty();
    }

    @Test
    void a_new_secret_takes_the_place_of_the_old_one() {
        var client = registered("");

        var renewed = api(backend(), "POST", CLIENTS + "/" + client.text("/id") + "/secret", "")
                .good();

        assertThat(token(client).status()).isEqualTo(401);
        assertThat(token(renewed).status()).isEqualTo(200);
    }

    @Test
    void a_tester_who_changes_a_client_leaves_what_the_api_said_of_it() {
        var client = registered(", \"description\": \"Of the shop\"");

        patch("/_sim/clients/" + client.text("/id"), "{\"name\": \"Shop\"}").good();

        assertThat(api(backend(), "GET", CLIENTS + "/" + client.text("/id"), "").text("/description"))
                .isEqualTo("Of the shop");
    }

    @Test
    void all_tokens_of_a_user_end_at_once() {
        var token = token("{\"user\": \"ann@lakeside.example\"}");

        api(backend(), "DELETE", "/api/v2/tokens/" + id("users", "Ann Agent"), "")
                .good();

        assertThat(api(token, "GET", "/api/v2/users/me", "").status()).isEqualTo(401);
    }

    private Answer registered(String more) {
        var backend = backend();
        var role = api(backend, "GET", "/api/v2/authorization/roles?name=Agent", "")
                .text("/entities/0/id");
        var body = "{\"name\": \"Shop\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\", \"roleIds\": [\"%s\"]%s}";
        return api(backend, "POST", CLIENTS, body.formatted(role, more)).good();
    }

    private void change(Answer client, String state) {
        var role = client.text("/roleIds/0");
        var body = "{\"name\": \"Shop\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\", \"roleIds\": [\"%s\"], "
                + "\"state\": \"%s\"}";
        var path = CLIENTS + "/" + client.text("/id");
        api(backend(), "PUT", path, body.formatted(role, state)).good();
    }

    private Answer token(Answer client) {
        return login("grant_type=client_credentials&client_id=" + client.text("/id") + "&client_secret="
                + client.text("/secret"));
    }
}
