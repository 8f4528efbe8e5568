package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OAuth clients to order. */
class ClientsTest extends PlayTest {

    @Test
    void a_client_is_made_with_a_secret_that_works() {
        var made = post("/_sim/clients", "{\"name\": \"Tester\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(credentials(made.text("/id"), made.text("/secret")).status()).isEqualTo(200);
    }

    @Test
    void a_secret_is_answered_once() {
        var made = post("/_sim/clients", "{}").good();

        assertThat(get("/_sim/clients/" + made.text("/id")).body().has("secret"))
                .isFalse();
    }

    @Test
    void a_client_has_the_scopes_that_were_ordered() {
        var made = post("/_sim/clients", "{\"scopes\": [\"openid\"], \"secret\": \"hush\"}")
                .good();

        assertThat(credentials(made.text("/id"), "hush").text("/scope")).isEqualTo("openid");
    }

    @Test
    void a_client_loses_its_scopes() {
        var narrow = "/_sim/clients/" + id("clients", "Lakeside Narrow");

        patch(narrow, "{\"scopes\": []}").good();

        assertThat(get(narrow).body().at("/scopes")).isEmpty();
    }

    @Test
    void a_client_is_given_another_place_to_return_to() {
        var desktop = "/_sim/clients/" + id("clients", "Lakeside Desktop");

        patch(desktop, "{\"redirectUris\": [\"http://localhost:9999/back\"]}").good();

        assertThat(get(desktop).body().at("/redirectUris")).hasToString("[\"http://localhost:9999/back\"]");
    }

    @Test
    void a_client_gets_another_secret() {
        var made = post("/_sim/clients", "{\"secret\": \"old\"}").good();

        var renewed =
                post("/_sim/clients/" + made.text("/id") + "/secret", "{}").good();

        assertThat(credentials(made.text("/id"), "old").status()).isEqualTo(401);
        assertThat(credentials(made.text("/id"), renewed.text("/secret")).status())
                .isEqualTo(200);
    }

    @Test
    void a_client_that_is_removed_takes_its_tokens_along() {
        var made = post("/_sim/clients", "{}").good();
        var token = token("{\"client\": \"" + made.text("/id") + "\"}");

        delete("/_sim/clients/" + made.text("/id")).good();

        assertThat(listsProviders(token).status()).isEqualTo(401);
    }

    @Test
    void clients_are_listed_without_their_secrets() {
        var clients = get("/_sim/clients").body().at("/entities");

        assertThat(clients.findValuesAsString("name")).contains("Lakeside Backend");
        assertThat(clients.findValuesAsString("secret")).isEmpty();
    }

    @Test
    void an_id_serves_one_client_in_all_organisations() {
        var taken = id("clients", "Lakeside Backend");
        anOrganisationOfItsOwn();

        assertProblem(post("/_sim/clients", "{\"id\": \"" + taken + "\"}"), 409, "id");
    }

    @Test
    void another_organisations_client_is_not_there() {
        var other = id("clients", "Lakeside Backend");
        anOrganisationOfItsOwn();

        assertProblem(get("/_sim/clients/" + other), 404, "client");
        assertProblem(patch("/_sim/clients/" + other, "{}"), 404, "client");
        assertProblem(delete("/_sim/clients/" + other), 404, "client");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grants       | [\"password\"]",
                "scopes       | [\"cobrowse:all\"]",
                "scopes       | \"openid\"",
                "redirectUris | [\"callback\"]",
                "redirectUris | [\"http://localhost/#here\"]",
                "redirectUris | [\"mailto:ann@lakeside.example\"]",
                "secret       | \"\"",
                "publicUse    | \"yes\""
            })
    void what_no_client_can_be_is_refused(String field, String value) {
        assertProblem(post("/_sim/clients", "{\"" + field + "\": " + value + "}"), 400, field);
    }
}
