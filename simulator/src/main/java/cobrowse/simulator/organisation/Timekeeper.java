package cobrowse.simulator.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that what falls due happens: at its time while the clock runs, and in its order when somebody moves it. */
@Component
public class Timekeeper implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    private final Organisations organisations;
    private final SimulatedClock clock;
    private final ObjectProvider<FallsDue> due;
    private final TransactionOperations transactions;
    private final Map<String, Instant> armed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "timekeeper");
        thread.setDaemon(true);
        return thread;
    });

    Timekeeper(
            Organisations organisations,
            SimulatedClock clock,
            ObjectProvider<FallsDue> due,
            TransactionOperations transactions) {
        this.organisations = organisations;
        this.clock = clock;
        this.due = due;
        this.transactions = transactions;
    }

    /** Sets an alarm for something that will fall due, unless an earlier one is set already. */
    public void expect(Organisation organisation, Instant at) {
        var wait = Math.max(0, Duration.between(clock.now(organisation), at).toMillis() + 1);
        var due = clock.machineTime().plusMillis(wait);
        armed.compute(organisation.id(), (id, earlier) -> {
            if (earlier != null && !due.isBefore(earlier)) return earlier;
            alarm.schedule(() -> ring(id), wait, TimeUnit.MILLISECONDS);
            return due;
        });
    }

    /** Moves the clock, stopping at each thing that falls due on the way. Wants a transaction around it. */
    public Organisation advance(Organisation organisation, Duration by) {
        var target = clock.now(organisation).plus(by);
        var moved = organisation;
        for (var next = nextDue(moved); next.filter(at -> !at.isAfter(target)).isPresent(); next = nextDue(moved)) {
            moved = moveTo(moved, next.get());
            letFallDue(moved);
        }
        moved = moveTo(moved, target);
        expectNext(moved);
        return moved;
    }

    /** After a start from a file: what fell due meanwhile happens now, and alarms are set for the rest. */
    void resume() {
        transactions.execute(transaction -> organisations.all()).forEach(organisation -> ring(organisation.id()));
    }

    @Override
    public void destroy() {
        alarm.shutdownNow();
    }

    private void ring(String organisationId) {
        armed.remove(organisationId);
        try {
            letAllFallDue(organisationId);
        } catch (RuntimeException e) {
            LOG.warn("What fell due in organisation {} is tried again: {}", organisationId, e.toString());
            if (!alarm.isShutdown()) alarm.schedule(() -> ring(organisationId), 1, TimeUnit.SECONDS);
        }
    }

    private void letAllFallDue(String organisationId) {
        transactions.executeWithoutResult(
                transaction -> organisations.find(organisationId).ifPresent(organisation -> {
                    letFallDue(organisation);
                    expectNext(organisation);
                }));
    }

    private void expectNext(Organisation organisation) {
        nextDue(organisation).ifPresent(at -> expect(organisation, at));
    }

    private void letFallDue(Organisation organisation) {
        things().forEach(thing -> thing.fallDue(organisation));
    }

    private Optional<Instant> nextDue(Organisation organisation) {
        return things().stream()
                .map(thing -> thing.nextDue(organisation))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private Organisation moveTo(Organisation organisation, Instant target) {
        var by = Duration.between(clock.now(organisation), target);
        if (by.isNegative()) return organisation;
        organisations.advance(organisation.id(), by);
        return organisation.withClockAhead(organisation.clockAhead().plus(by));
    }

    private List<FallsDue> things() {
        return due.orderedStream().toList();
    }
}
