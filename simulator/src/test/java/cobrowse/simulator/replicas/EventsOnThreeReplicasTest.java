package cobrowse.simulator.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Listeners hear everything once and in order, whichever simulator it happens through. */
class EventsOnThreeReplicasTest extends OnThreeReplicas {

    @Test
    void an_event_reaches_listeners_at_all() {
        var listeners =
                replicas.stream().map(replica -> replica.listen(sandbox, 0)).toList();
        start(0);
        assertThat(listeners)
                .allSatisfy(listener -> assertThat(listener.types(1)).containsExactly("cobrowse.offered"));
    }

    @Test
    void listeners_at_all_hear_everything_once_and_in_order() {
        var listeners =
                replicas.stream().map(replica -> replica.listen(sandbox, 0)).toList();
        startOnPages(90);
        var expected = replicas.get(0).listen(sandbox, 0).ids(90);
        assertThat(expected).isSorted().doesNotHaveDuplicates();
        assertThat(listeners)
                .allSatisfy(listener -> assertThat(listener.ids(90)).isEqualTo(expected));
    }

    /** Whoever resumes after each event that was heard gets exactly the rest: no event turns up before the last one heard. */
    @Test
    void a_listener_that_resumes_while_events_are_made_misses_none() {
        var making = CompletableFuture.runAsync(() -> startOnPages(60));
        var heard = new ArrayList<Long>(List.of(0L));
        while (heard.size() <= 60) {
            try (var listener = replica(heard.size()).listen(sandbox, heard.get(heard.size() - 1))) {
                heard.addAll(listener.ids(Math.min(4, 61 - heard.size())));
            }
        }
        making.join();
        assertThat(heard.subList(1, 61))
                .isEqualTo(replicas.get(0).listen(sandbox, 0).ids(60));
    }

    @Test
    void a_listener_misses_nothing_when_the_line_between_simulators_breaks() throws SQLException {
        var listeners =
                replicas.stream().map(replica -> replica.listen(sandbox, 0)).toList();
        for (var i = 0; i < 5; i++) {
            assertThat(ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'listen%'"))
                    .isBetween(0L, 3L);
            startOnPages(1);
        }
        assertThat(listeners).allSatisfy(listener -> assertThat(listener.ids(5)).isSorted());
    }
}
