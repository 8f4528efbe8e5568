package cobrowse.simulator.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.arrange.ArrangeTest;
import org.junit.jupiter.api.Test;

/** What an organisation says of itself, and its limits. */
class OrganizationTest extends ArrangeTest {

    private static final String ME = "/api/v2/organizations/me";

    @Test
    void an_organisation_takes_another_name() {
        call("PUT", ME, "{\"version\": 1, \"name\": \"Seaside Insurance\"}").good();

        assertThat(call("GET", "/api/v2/tokens/me", "").text("/organization/name"))
                .isEqualTo("Seaside Insurance");
    }

    @Test
    void each_change_makes_a_version() {
        call("PUT", ME, "{\"version\": 1, \"domain\": \"lakeside\"}").good();

        assertThat(call("GET", ME, "").text("/version")).isEqualTo("2");
        assertThat(call("PUT", ME, "{\"version\": 1}").status()).isEqualTo(409);
    }

    @Test
    void the_limit_of_calls_is_the_organisations_setting() {
        patch("/_sim/settings", "{\"requestsPerMinute\": 77}").good();

        var limits = call("GET", "/api/v2/organizations/limits/namespaces/platform.api", "")
                .body();

        assertThat(limits.at("/entities")
                        .valueStream()
                        .filter(limit -> limit.at("/key").asString().equals("token.rate.per.minute"))
                        .map(limit -> limit.at("/value").asInt()))
                .containsExactly(77);
    }

    @Test
    void the_date_is_the_organisations_own() {
        post("/_sim/clock", "{\"advance\": \"P3D\"}").good();

        assertThat(call("GET", "/api/v2/date", "").text("/currentDate").substring(0, 10))
                .isEqualTo(now().substring(0, 10));
    }

    private Answer call(String method, String path, String json) {
        return api(backend(), method, path, json);
    }
}
