package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations vanish that nobody has used for too long. Time is told to the caretaker, so nobody waits for it. */
@SpringBootTest
@Execution(ExecutionMode.SAME_THREAD)
class CaretakerTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Caretaker caretaker;

    @Autowired
    Founder founder;

    @Autowired
    Templates templates;

    @Autowired
    Organisations organisations;

    @Autowired
    Origins origins;

    @Autowired
    LastUses uses;

    @Autowired
    TransactionOperations transactions;

    @Test
    void one_that_was_idle_for_too_long_vanishes() {
        var id = make(Optional.of(HOUR));
        caretaker.walk(Instant.now().plus(HOUR).plus(Caretaker.LONGER).plusSeconds(1));
        assertThat(organisations.find(id)).isEmpty();
    }

    @Test
    void not_before_everybody_has_written_down_its_uses() {
        var id = make(Optional.of(HOUR));
        caretaker.walk(Instant.now().plus(HOUR).plus(Caretaker.ROUND));
        assertThat(organisations.find(id)).isPresent();
    }

    @Test
    void one_that_stays_is_never_idle_for_too_long() {
        var id = make(Optional.empty());
        caretaker.walk(Instant.now().plus(Duration.ofDays(1000)));
        assertThat(organisations.find(id)).isPresent();
        assertThat(organisations.find(Organisation.DEMO)).isPresent();
    }

    @Test
    void a_use_that_was_noted_here_is_written_down_for_others() {
        var id = make(Optional.of(Duration.ofDays(2000)));
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        uses.note(id);
        caretaker.walk(Instant.now());
        assertThat(origins.find(id).orElseThrow().used()).isAfterOrEqualTo(before);
    }

    @Test
    void a_use_that_another_simulator_wrote_down_counts() {
        var id = make(Optional.of(HOUR));
        var later = Instant.now().plus(HOUR);
        transactions.executeWithoutResult(transaction -> origins.used(Map.of(id, later)));
        caretaker.walk(later.plus(Caretaker.LONGER));
        assertThat(organisations.find(id)).isPresent();
    }

    @Test
    void what_was_deleted_elsewhere_is_forgotten_here() {
        var id = make(Optional.empty());
        uses.note(id);
        transactions.executeWithoutResult(transaction -> founder.dissolve(id));
        caretaker.walk(Instant.now());
        assertThat(uses.organisations()).doesNotContain(id);
    }

    private String make(Optional<Duration> idle) {
        return transactions
                .execute(transaction -> founder.found(templates.likeDemo(), "demo", idle))
                .id();
    }
}
