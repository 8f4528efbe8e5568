package cobrowse.simulator.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several simulators on one database act as one. */
class SessionsOnThreeReplicasTest extends OnThreeReplicas {

    @Test
    void three_first_starts_at_once_make_one_demo_organisation() throws SQLException {
        assertThat(ask("select count(*) from organisation where id = '10000000-0000-4000-8000-000000000001'"))
                .isEqualTo(1);
    }

    @Test
    void an_organisation_made_through_one_is_known_to_all() {
        var made = replicas.get(0).makeOrganisation();
        assertThat(replicas)
                .allSatisfy(replica -> assertThat(
                                replica.get(made, "/api/v2/users/nobody").statusCode())
                        .isEqualTo(404));
    }

    @Test
    void a_session_started_through_one_is_seen_through_another() {
        var session = start(0);
        assertThat(replicas.get(1)
                        .get(sandbox, "/api/v2/cobrowse/sessions/" + session)
                        .body())
                .contains("\"offered\"");
    }

    @Test
    void a_session_started_through_one_is_in_the_way_at_another() {
        start(0);
        var second = replicas.get(1).post(sandbox, sandbox.start(), STANDARD);
        assertThat(second.headers().firstValue("Sim-Broken-Rule")).hasValue("one-live-session-per-conversation");
    }

    @Test
    void a_session_started_through_one_is_ended_through_another() {
        var session = start(0);
        replicas.get(1).control(sandbox, "POST", "/_sim/sessions/" + session + "/accept", "{}");
        replicas.get(2).delete(sandbox, "/api/v2/cobrowse/sessions/" + session);
        assertThat(replicas.get(0)
                        .get(sandbox, "/api/v2/cobrowse/sessions/" + session)
                        .body())
                .contains("\"ended\"");
    }

    @RepeatedTest(3)
    void one_of_a_hundred_simultaneous_starts_wins() {
        assertThat(statuses(100, i -> replica(i).postWithoutWaiting(sandbox, sandbox.start(), STANDARD)))
                .isEqualTo(Map.of(201, 1L, 409, 99L));
    }

    @RepeatedTest(3)
    void one_of_a_hundred_simultaneous_answers_to_an_invite_counts() {
        replicas.get(0).post(sandbox, INVITES, sandbox.invite());
        var accept = "/_sim/participants/" + sandbox.customers().get(0) + "/accept";
        assertThat(statuses(100, i -> replica(i).postWithoutWaiting(sandbox, accept, "{}")))
                .isEqualTo(Map.of(200, 1L, 409, 99L));
    }
}
