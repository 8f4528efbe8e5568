package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Album;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An organisation as it was, brought back. */
class SnapshotTest extends Simulated {

    private JsonNode made;
    private String id;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        made = make();
        id = id(made);
    }

    @Test
    void a_snapshot_has_its_name_and_is_listed() {
        assertThat(take("before").status()).isEqualTo(201);
        assertThat(control("GET", "/_sim/snapshots", "", id).text("/entities/0/name"))
                .isEqualTo("before");
    }

    @Test
    void one_without_a_name_gets_one() {
        assertThat(control("POST", "/_sim/snapshots", "{}", id).text("/name")).hasSize(36);
    }

    @Test
    void sessions_that_came_later_are_gone() {
        take("before");
        var session = start(made);
        restore("before");
        assertThat(api("GET", "/api/v2/cobrowse/sessions/" + session, "", token(made))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sessions_that_were_deleted_are_there_again() {
        var session = start(made);
        take("before");
        control("POST", "/_sim/reset", "{}", id);
        restore("before");
        var there = api("GET", "/api/v2/cobrowse/sessions/" + session, "", token(made));
        assertThat(there.text("/state")).isEqualTo("active");
    }

    @Test
    void settings_and_the_clock_go_back() {
        take("before");
        control("PATCH", "/_sim/settings", "{\"inviteSeconds\": 7}", id);
        control("POST", "/_sim/clock", "{\"advance\": \"P400D\"}", id);
        restore("before");
        assertThat(control("GET", "/_sim/settings", "", id).text("/inviteSeconds"))
                .isEqualTo("120");
        assertThat(control("GET", "/_sim/clock", "", id).text("/now"))
                .isLessThan(control("GET", "/_sim/organisations/" + id, "", "")
                        .text("/made")
                        .replaceAll("^\\d{4}", "9999"));
    }

    @Test
    void what_falls_due_after_the_snapshot_falls_due_again() {
        var invite = invite(made);
        take("before");
        control("POST", "/_sim/clock", "{\"advance\": \"PT1H\"}", id);
        assertThat(stateOf(invite)).isEqualTo("expired");
        restore("before");
        assertThat(stateOf(invite)).isEqualTo("pending");
        control("POST", "/_sim/clock", "{\"advance\": \"PT1H\"}", id);
        assertThat(stateOf(invite)).isEqualTo("expired");
    }

    @Test
    void tokens_serve_again_that_were_revoked() {
        take("before");
        api("DELETE", "/api/v2/tokens/me", "", token(made));
        restore("before");
        assertThat(api("GET", "/api/v2/cobrowse/providers", "", token(made)).status())
                .isEqualTo(200);
    }

    @Test
    void a_snapshot_of_the_same_name_takes_its_place() {
        take("before");
        var session = start(made);
        take("before");
        restore("before");
        assertThat(api("GET", "/api/v2/cobrowse/sessions/" + session, "", token(made))
                        .status())
                .isEqualTo(200);
        assertThat(control("GET", "/_sim/snapshots", "", id).json().path("entities"))
                .hasSize(1);
    }

    @Test
    void a_deleted_snapshot_is_gone() {
        take("before");
        assertThat(control("DELETE", "/_sim/snapshots/before", "", id).status()).isEqualTo(204);
        assertThat(restore("before").status()).isEqualTo(404);
    }

    @Test
    void a_snapshot_outlives_a_reset() {
        take("before");
        control("POST", "/_sim/reset", "{}", id);
        assertThat(restore("before").status()).isEqualTo(200);
    }

    @Test
    void nobody_else_has_it() {
        take("before");
        var other = id(make());
        assertThat(control("POST", "/_sim/snapshots/before/restore", "{}", other)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void names_have_no_spaces() {
        var answer = take("be fore");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/field")).isEqualTo("name");
    }

    @Test
    void only_so_many_are_kept() {
        for (var i = 0; i < Album.MOST; i++) take("s" + i);
        assertThat(take("another").status()).isEqualTo(409);
        assertThat(take("s0").status()).isEqualTo(201);
    }

    @Test
    void no_secret_or_token_is_in_it() {
        take("before");
        var content = jdbc.sql("select content from snapshot where sandbox_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(made.path("tokens")
                        .valueStream()
                        .map(token -> token.path("token").asString()))
                .noneMatch(content::contains);
        assertThat(made.path("clients")
                        .valueStream()
                        .map(client -> client.path("secret").asString()))
                .noneMatch(content::contains);
    }

    private Answer take(String name) {
        return control("POST", "/_sim/snapshots", "{\"name\": \"" + name + "\"}", id);
    }

    private Answer restore(String name) {
        return control("POST", "/_sim/snapshots/" + name + "/restore", "{}", id);
    }

    private String stateOf(String invite) {
        return api("GET", "/api/v2/cobrowse/invites/" + invite, "", token(made)).text("/state");
    }
}
