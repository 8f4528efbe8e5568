package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations are listed, shown, reset, exported and deleted. */
class OrganisationsTest extends Simulated {

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_organisation_says_where_it_comes_from_and_how_long_it_stays() {
        var shown = control("GET", "/_sim/organisations/" + id(make("{\"idle\": \"PT5M\"}")), "", "");
        assertThat(shown.text("/template")).isEqualTo("demo");
        assertThat(shown.text("/idle")).isEqualTo("PT5M");
        assertThat(shown.text("/made")).endsWith("Z");
    }

    @Test
    void without_an_idle_time_it_is_an_hour() {
        assertThat(control("GET", "/_sim/organisations/" + id(make()), "", "").text("/idle"))
                .isEqualTo("PT1H");
    }

    @Test
    void the_demo_organisation_stays() {
        assertThat(control("GET", "/_sim/organisations/" + Organisation.DEMO, "", "")
                        .text("/idle"))
                .isEqualTo("PT0S");
        assertThat(control("DELETE", "/_sim/organisations/" + Organisation.DEMO, "", "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void they_are_listed_by_the_page() {
        make();
        var page = control("GET", "/_sim/organisations?pageSize=1&pageNumber=2", "", "");
        assertThat(page.json().path("entities")).hasSize(1);
        assertThat(page.json().path("total").asInt()).isGreaterThan(1);
    }

    @Test
    void a_page_that_cannot_be_is_a_problem() {
        assertThat(control("GET", "/_sim/organisations?pageSize=0", "", "").text("/field"))
                .isEqualTo("pageSize");
    }

    @Test
    void of_a_deleted_one_nothing_is_left() {
        var made = make();
        control("POST", "/_sim/snapshots", "{}", id(made));
        assertThat(control("DELETE", "/_sim/organisations/" + id(made), "", "").status())
                .isEqualTo(204);
        assertThat(api("GET", "/api/v2/cobrowse/providers", "", token(made)).status())
                .isEqualTo(401);
        assertThat(control("GET", "/_sim/organisations/" + id(made), "", "").status())
                .isEqualTo(404);
        assertThat(control("GET", "/_sim/settings", "", id(made)).status()).isEqualTo(404);
        assertThat(rowsOf(id(made))).isZero();
    }

    @Test
    void nobody_can_delete_what_is_not_there() {
        assertThat(control("DELETE", "/_sim/organisations/nothing", "", "").status())
                .isEqualTo(404);
    }

    @Test
    void a_reset_takes_back_what_was_done() {
        var made = make();
        var queue = made.at("/users/0/id").asString();
        control("POST", "/_sim/users/" + queue + "/presence", "{\"signedIn\": false}", id(made));
        assertThat(control("POST", "/_sim/reset", "{}", id(made)).text("/organisation"))
                .isEqualTo(id(made));
        assertThat(control("GET", "/_sim/users/" + queue, "", id(made)).text("/signedIn"))
                .isEqualTo("true");
    }

    @Test
    void ids_secrets_and_tokens_outlive_a_reset() {
        var made = make();
        api("DELETE", "/api/v2/tokens/me", "", token(made));
        control("POST", "/_sim/reset", "{}", id(made));
        assertThat(api("GET", "/api/v2/cobrowse/providers", "", token(made)).status())
                .isEqualTo(200);
        var client = made.at("/clients/0");
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client.path("id").asString(), client.path("secret").asString());
        assertThat(call("POST", "/oauth/token", form, "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void one_from_a_file_is_reset_to_its_file() {
        var made = upload("{name: Mine, settings: {inviteSeconds: 7}}").json();
        control("PATCH", "/_sim/settings", "{\"inviteSeconds\": 99}", id(made));
        control("POST", "/_sim/reset", "{}", id(made));
        assertThat(control("GET", "/_sim/settings", "", id(made)).text("/inviteSeconds"))
                .isEqualTo("7");
    }

    @Test
    void what_it_was_made_as_is_kept_without_secrets_and_tokens() {
        var made = make();
        var file = jdbc.sql("select file from origin where sandbox_id = ?")
                .param(id(made))
                .query(String.class)
                .single();
        assertThat(file).doesNotContain(token(made));
        assertThat(file).doesNotContain(made.at("/clients/0/secret").asString());
    }

    @Test
    void an_export_has_no_secret_and_no_token() {
        var made = make();
        var file = control("GET", "/_sim/organisations/" + id(made) + "/export", "", "");
        assertThat(file.type()).startsWith("application/yaml");
        assertThat(file.body()).doesNotContain("secret", "token:", token(made));
    }

    @Test
    void an_export_is_what_was_there_at_the_moment() {
        var made = make();
        var user = made.at("/users/0/id").asString();
        control("POST", "/_sim/users/" + user + "/cobrowse-window", "{\"open\": false}", id(made));
        control("PATCH", "/_sim/settings", "{\"inviteSeconds\": 7}", id(made));
        var file = call("GET", "/_sim/organisations/" + id(made) + "/export", "", "Accept", "application/json");
        assertThat(file.text("/settings/inviteSeconds")).isEqualTo("7");
        assertThat(file.json()
                        .path("users")
                        .valueStream()
                        .filter(it -> it.path("id").asString().equals(user)))
                .allMatch(it -> !it.path("cobrowseOpen").asBoolean());
    }

    @Test
    void an_export_can_be_read_in_again_with_secrets_and_tokens_of_its_own() {
        var made = make();
        var file = control("GET", "/_sim/organisations/" + id(made) + "/export", "", "");
        control("DELETE", "/_sim/organisations/" + id(made), "", "");
        var again = upload(file.body());
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.json().path("conversations").valueStream())
                .containsExactlyInAnyOrderElementsOf(made.path("conversations"));
        assertThat(again.text("/clients/0/secret")).hasSize(43);
        assertThat(control("GET", "/_sim/organisations/" + id(made) + "/export", "", "")
                        .body())
                .isEqualTo(file.body());
    }

    @Test
    void the_schema_is_published() {
        var schema = control("GET", "/_sim/organisation-schema.json", "", "");
        assertThat(schema.type()).isEqualTo("application/schema+json");
        assertThat(schema.text("/$schema")).contains("2020-12");
    }

    private long rowsOf(String organisation) {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('organisation_id', 'sandbox_id')""").query(String.class).list().stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where "
                                + (table.equals("origin") || table.equals("snapshot")
                                        ? "sandbox_id"
                                        : "organisation_id")
                                + " = ?")
                        .param(organisation)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
