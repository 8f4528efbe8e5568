package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users to order. */
class UserControlTest extends ArrangeTest {

    @Test
    void a_user_is_made_ready_to_cobrowse() {
        var made = post("/_sim/users", "{\"id\": \"nora\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).hasToString("""
                {"id":"nora","name":"Agent","email":"nora@users.example","state":"active","signedIn":true,\
                "cobrowseOpen":true,"permissions":["*"]}""");
    }

    @Test
    void a_user_is_made_as_ordered() {
        var made = post("/_sim/users", """
                {"name": "Nora New", "email": "nora@lakeside.example", "state": "inactive", "signedIn": false,
                 "cobrowseOpen": false, "permissions": []}""").good();

        assertThat(get("/_sim/users/" + made.text("/id")).body()).hasToString("""
                {"id":"%s","name":"Nora New","email":"nora@lakeside.example","state":"inactive","signedIn":false,\
                "cobrowseOpen":false,"permissions":[]}""".formatted(made.text("/id")));
    }

    @Test
    void a_user_who_was_made_is_found_by_the_api() {
        post("/_sim/users", "{\"email\": \"nora@lakeside.example\"}").good();

        assertThat(api(backend(), "GET", "/api/v2/users?email=nora@lakeside.example", "")
                        .text("/total"))
                .isEqualTo("1");
    }

    @Test
    void a_user_is_changed_in_what_is_said_only() {
        var omar = "/_sim/users/" + id("users", "Omar Away");

        var changed = patch(omar, "{\"state\": \"inactive\"}").good();

        assertThat(changed.text("/state")).isEqualTo("inactive");
        assertThat(changed.text("/email")).isEqualTo("omar@lakeside.example");
        assertThat(get(omar).body()).isEqualTo(changed.body());
    }

    @Test
    void permissions_are_taken_away() {
        var ann = "/_sim/users/" + id("users", "Ann Agent");

        patch(ann, "{\"permissions\": [\"conversation:cobrowse:add\"]}");

        assertThat(get(ann).body().at("/permissions")).hasToString("[\"conversation:cobrowse:add\"]");
    }

    @Test
    void nick_has_no_permission_to_cobrowse() {
        assertThat(get("/_sim/users/" + id("users", "Nick Novice")).body().at("/permissions"))
                .isNotEmpty()
                .noneMatch(permission -> permission.asString().contains("cobrowse"));
    }

    @Test
    void users_are_listed() {
        assertThat(get("/_sim/users")
                        .body()
                        .at("/entities")
                        .valueStream()
                        .map(user -> user.at("/name").asString()))
                .contains("Ann Agent", "Nick Novice");
    }

    @Test
    void an_id_serves_one_user() {
        assertProblem(post("/_sim/users", "{\"id\": \"" + id("users", "Ann Agent") + "\"}"), 409, "id");
    }

    @Test
    void the_id_of_another_organisations_user_is_free() {
        var ann = id("users", "Ann Agent");
        anOrganisationOfItsOwn();

        assertThat(post("/_sim/users", "{\"id\": \"" + ann + "\"}").status()).isEqualTo(201);
    }

    @Test
    void an_address_serves_one_user() {
        assertProblem(post("/_sim/users", "{\"email\": \"ann@lakeside.example\"}"), 409, "email");
    }

    @Test
    void an_address_that_is_taken_changes_nobody() {
        var omar = "/_sim/users/" + id("users", "Omar Away");

        assertProblem(patch(omar, "{\"name\": \"Omar\", \"email\": \"ann@lakeside.example\"}"), 409, "email");
        assertThat(get(omar).text("/name")).isEqualTo("Omar Away");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id          | \"a/b\"",
                "id          | \"..\"",
                "id          | 7",
                "name        | \" \"",
                "name        | {}",
                "email       | \"nobody\"",
                "state       | \"asleep\"",
                "signedIn    | \"yes\"",
                "permissions | [\"two words\"]",
                "permissions | [null]",
                "permissions | \"*\"",
                "stat        | \"active\""
            })
    void what_no_user_can_be_is_refused(String field, String value) {
        assertProblem(post("/_sim/users", "{\"" + field + "\": " + value + "}"), 400, field);
    }

    @Test
    void what_is_unknown_is_refused_with_what_is_known() {
        assertThat(post("/_sim/users", "{\"stat\": \"active\"}").text("/detail"))
                .isEqualTo("unknown; known are cobrowseOpen, email, id, name, permissions, signedIn, state");
    }

    @Test
    void a_user_keeps_the_id() {
        assertProblem(patch("/_sim/users/" + id("users", "Ann Agent"), "{\"id\": \"ann\"}"), 400, "id");
    }

    @Test
    void nobody_is_changed_who_is_not_there() {
        assertProblem(patch("/_sim/users/nobody", "{}"), 404, "user");
    }

    @Test
    void a_user_signs_out() {
        var ann = "/_sim/users/" + id("users", "Ann Agent");

        post(ann + "/presence", "{\"signedIn\": false}").good();

        assertThat(get(ann).text("/signedIn")).isEqualTo("false");
    }

    @Test
    void an_agent_closes_the_cobrowse_window() {
        var ann = "/_sim/users/" + id("users", "Ann Agent");

        post(ann + "/cobrowse-window", "{\"open\": false}").good();

        assertThat(get(ann).text("/cobrowseOpen")).isEqualTo("false");
    }
}
