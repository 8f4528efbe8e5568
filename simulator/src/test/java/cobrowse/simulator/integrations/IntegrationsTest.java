package cobrowse.simulator.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.arrange.ArrangeTest;
import org.junit.jupiter.api.Test;

/** What an organisation has joined to its contact centre. */
class IntegrationsTest extends ArrangeTest {

    private static final String INTEGRATIONS = "/api/v2/integrations";

    @Test
    void a_new_integration_is_switched_off() {
        assertThat(made().text("/reportedState/code")).isEqualTo("INACTIVE");
    }

    @Test
    void an_integration_is_switched_on() {
        var path = INTEGRATIONS + "/" + made().text("/id");

        call("PATCH", path, "{\"intendedState\": \"ENABLED\"}").good();

        assertThat(call("GET", path, "").text("/reportedState/code")).isEqualTo("ACTIVE");
    }

    @Test
    void a_deleted_integration_is_gone() {
        var path = INTEGRATIONS + "/" + made().text("/id");

        assertThat(call("DELETE", path, "").good().text("/intendedState")).isEqualTo("DELETED");
        assertThat(call("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void a_configuration_counts_its_changes() {
        var path = INTEGRATIONS + "/" + made().text("/id") + "/config/current";
        var configuration = "{\"name\": \"Shop\", \"version\": 1, \"properties\": {\"url\": \"https://shop.example\"}, "
                + "\"advanced\": {}, \"notes\": \"\", \"credentials\": {}}";

        call("PUT", path, configuration).good();

        assertThat(call("GET", path, "").text("/version")).isEqualTo("2");
        assertThat(call("PUT", path, configuration).status()).isEqualTo(409);
    }

    @Test
    void integrations_are_listed_by_type() {
        var listed = call("GET", INTEGRATIONS + "?integrationType=embedded-client-app", "")
                .good();

        assertThat(listed.text("/total")).isEqualTo("0");
    }

    private Answer made() {
        return call("POST", INTEGRATIONS, "{\"name\": \"Shop\", \"integrationType\": {\"id\": \"open-messaging\"}}")
                .good();
    }

    private Answer call(String method, String path, String json) {
        return api(backend(), method, path, json);
    }
}
