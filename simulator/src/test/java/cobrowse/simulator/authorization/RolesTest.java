package cobrowse.simulator.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.arrange.ArrangeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people may do is what their roles allow, and what testers granted beside them. */
class RolesTest extends ArrangeTest {

    private static final String ROLES = "/api/v2/authorization/roles";
    private static final String VIEWS_QUEUES =
            "{\"name\": \"Listener\", \"permissionPolicies\": [{\"domain\": \"routing\", \"entityName\": \"queue\", "
                    + "\"actionSet\": [\"view\"]}]}";

    @Test
    void whoever_is_given_a_role_may_do_what_it_allows() {
        grant(made(VIEWS_QUEUES), nick(), "*");

        assertThat(permissions(nick())).contains("routing:queue:view", "conversation:communication:view");
    }

    @Test
    void a_role_in_another_division_allows_nothing() {
        var shore = call("POST", "/api/v2/authorization/divisions", "{\"name\": \"Shore\", \"description\": \"-\"}")
                .good()
                .text("/id");

        grant(made(VIEWS_QUEUES), nick(), shore);

        assertThat(permissions(nick())).doesNotContain("routing:queue:view");
    }

    @Test
    void an_asterisk_allows_all_that_is_asked_for_here() {
        grant(
                made("{\"name\": \"Router\", \"permissionPolicies\": [{\"domain\": \"routing\", \"entityName\": \"*\", "
                        + "\"actionSet\": [\"*\"]}]}"),
                nick(),
                "*");

        assertThat(permissions(nick())).contains("routing:queue:view");
    }

    @Test
    void a_role_that_changes_changes_what_they_may_do_who_have_it() {
        var role = made(VIEWS_QUEUES);
        grant(role, nick(), "*");

        call("PATCH", ROLES + "/" + role, "{\"permissionPolicies\": []}").good();

        assertThat(permissions(nick())).doesNotContain("routing:queue:view");
    }

    @Test
    void a_role_that_is_deleted_leaves_what_other_roles_allow() {
        var role = made(VIEWS_QUEUES);
        grant(role, ann(), "*");
        grant(role, nick(), "*");

        call("DELETE", ROLES + "/" + role, "").good();

        assertThat(permissions(nick())).doesNotContain("routing:queue:view");
        assertThat(permissions(ann())).contains("routing:queue:view");
    }

    @Test
    void what_a_tester_grants_stays_beside_the_roles() {
        patch("/_sim/users/" + nick(), "{\"permissions\": [\"oauth:client:view\"]}")
                .good();
        var role = made(VIEWS_QUEUES);

        grant(role, nick(), "*");
        call("DELETE", ROLES + "/" + role, "").good();

        assertThat(permissions(nick())).contains("oauth:client:view").doesNotContain("routing:queue:view");
    }

    @Test
    void a_role_of_which_a_tester_has_taken_something_is_not_shown() {
        patch("/_sim/users/" + ann(), "{\"permissions\": [\"routing:queue:view\"]}")
                .good();

        var grants = call("GET", "/api/v2/authorization/subjects/" + ann(), "")
                .body()
                .at("/grants");

        assertThat(names(grants)).containsExactly("Without a role");
    }

    @Test
    void the_people_of_the_demo_have_the_roles_of_their_work() {
        var grants = call("GET", "/api/v2/authorization/subjects/" + nick(), "")
                .body()
                .at("/grants");

        assertThat(names(grants)).containsExactly("Novice");
    }

    private static List<String> names(JsonNode grants) {
        return grants.valueStream()
                .map(grant -> grant.at("/role/name").asString())
                .toList();
    }

    private String made(String role) {
        return call("POST", ROLES, role).good().text("/id");
    }

    private void grant(String role, String subject, String division) {
        var body = "{\"subjectIds\": [\"%s\"], \"divisionIds\": [\"%s\"]}".formatted(subject, division);
        call("POST", ROLES + "/" + role, body).good();
    }

    private List<String> permissions(String user) {
        return get("/_sim/users/" + user)
                .body()
                .at("/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Answer call(String method, String path, String json) {
        return api(backend(), method, path, json);
    }

    private String nick() {
        return id("users", "Nick Novice");
    }

    private String ann() {
        return id("users", "Ann Agent");
    }
}
