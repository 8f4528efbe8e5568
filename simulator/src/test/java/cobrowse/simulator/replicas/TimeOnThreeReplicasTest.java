package cobrowse.simulator.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** What is due, what is used up and what is forgotten is the same for all simulators on one database. */
class TimeOnThreeReplicasTest extends OnThreeReplicas {

    @Test
    void calls_are_counted_together() {
        replicas.get(0).control(sandbox, "PATCH", "/_sim/settings", "{\"requestsPerMinute\": 30}");
        assertThat(statuses(100, i -> replica(i).postWithoutWaiting(sandbox, sandbox.start(), STANDARD)))
                .containsEntry(429, 70L);
    }

    @Test
    void whoever_is_over_the_limit_is_told_when_to_come_back() {
        replicas.get(0).control(sandbox, "PATCH", "/_sim/settings", "{\"requestsPerMinute\": 1}");
        replicas.get(0).get(sandbox, "/api/v2/users");
        var refused = replicas.get(1).get(sandbox, "/api/v2/users");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @Test
    void calls_are_counted_anew_when_the_organisation_s_minute_is_over() {
        replicas.get(0).control(sandbox, "PATCH", "/_sim/settings", "{\"requestsPerMinute\": 1}");
        replicas.get(0).get(sandbox, "/api/v2/users");
        replicas.get(1).control(sandbox, "POST", "/_sim/clock", "{\"advance\": \"PT1M\"}");
        assertThat(replicas.get(2).get(sandbox, "/api/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void what_falls_due_happens_once() {
        replicas.get(0).control(sandbox, "PATCH", "/_sim/settings", "{\"inviteSeconds\": 1, \"offerSeconds\": 2}");
        var listener = replicas.get(1).listen(sandbox, 0);
        replicas.get(0).post(sandbox, INVITES, sandbox.invite());
        start(2);
        assertThat(listener.types(4))
                .containsExactly("cobrowse.invite", "cobrowse.offered", "cobrowse.expired", "cobrowse.expired");
        replicas.get(2).post(sandbox, INVITES, sandbox.invite());
        assertThat(listener.types(1)).containsExactly("cobrowse.invite");
    }

    @Test
    void what_falls_due_happens_though_the_simulator_that_expected_it_is_gone() {
        replicas.get(0).control(sandbox, "PATCH", "/_sim/settings", "{\"inviteSeconds\": 3}");
        var listener = replicas.get(1).listen(sandbox, 0);
        try (var fourth = Replica.start(database())) {
            fourth.post(sandbox, INVITES, sandbox.invite());
        }
        assertThat(listener.types(2)).containsExactly("cobrowse.invite", "cobrowse.expired");
    }

    @Test
    void a_reset_through_one_is_forgotten_by_all() {
        replicas.get(1).get(Sandbox.DEMO, "/api/v2/users");
        replicas.get(0).control("POST", "/_sim/reset", "{}");
        await().untilAsserted(() -> assertThat(
                        replicas.get(1).control("GET", "/_sim/journal", "").body())
                .contains("\"entities\":[]"));
    }
}
