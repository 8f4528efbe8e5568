package cobrowse.simulator.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that what falls due happens: at its time while the clock runs, and in its order when somebody moves it. */
@Component
public class Timekeeper implements DisposableBean, HearsNews {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    /** How long what another simulator has to do may be overdue before this one looks. */
    private static final Duration LONGEST_UNWATCHED = Duration.ofSeconds(5);

    private final Organisations organisations;
    private final SimulatedClock clock;
    private final ObjectProvider<FallsDue> due;
    private final TransactionOperations transactions;
    private final Map<String, Instant> armed = new ConcurrentHashMap<>();
    private volatile boolean alone = true;
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

    /** Sets an alarm for something that will fall due, unless an earlier one is set already, or the clock stands. */
    public void expect(Organisation organisation, Instant at) {
        if (!organisation.clockRuns()) return;
        var wait = Math.max(0, Duration.between(clock.now(organisation), at).toMillis() + 1);
        ringIn(alone ? wait : Math.min(wait, LONGEST_UNWATCHED.toMillis()), organisation.id());
    }

    private void ringIn(long wait, String organisationId) {
        var due = clock.machineTime().plusMillis(wait);
        armed.compute(organisationId, (id, earlier) -> {
            if (earlier != null && !due.isBefore(earlier)) return earlier;
            alarm.schedule(() -> ring(id), wait, TimeUnit.MILLISECONDS);
            return due;
        });
    }

    /** Moves the clock on, whether it runs or stands. Wants a transaction around it, as do all that move it. */
    public Organisation advance(Organisation organisation, Duration by) {
        var held = held(organisation);
        var target = clock.now(held).plus(by);
        walk(held, target);
        return keep(held.clockRuns() ? held.withClockAhead(held.clockAhead().plus(by)) : held.withClockAt(target));
    }

    /** Sets the clock to a time, on or back; it runs or stands as before. What has happened stays so. */
    public Organisation set(Organisation organisation, Instant time) {
        var held = held(organisation);
        walk(held, time);
        return keep(held.clockRuns() ? clock.running(held, time) : held.withClockAt(time));
    }

    /** Halts the clock where it is. */
    public Organisation freeze(Organisation organisation) {
        var held = held(organisation);
        return keep(held.withClockAt(walk(held, clock.now(held))));
    }

    /** Sets the clock to a time, on or back, and halts it there. */
    public Organisation freeze(Organisation organisation, Instant at) {
        var held = held(organisation);
        walk(held, at);
        return keep(held.withClockAt(at));
    }

    /** Lets the clock run on from where it is. */
    public Organisation run(Organisation organisation) {
        var held = held(organisation);
        return held.clockRuns() ? held : keep(clock.running(held, clock.now(held)));
    }

    /** After a start from a file: what fell due meanwhile happens now, and alarms are set for the rest. */
    void resume() {
        transactions.execute(transaction -> waiting()).forEach(this::ring);
    }

    /** Where something happens, something may fall due: should the simulator that set the alarm be gone then, this one rings. */
    @Override
    public void hear(News news) {
        if (news.kind() == News.Kind.EVENT) ringIn(LONGEST_UNWATCHED.toMillis(), news.organisationId());
    }

    @Override
    public void hearFromNowOn() {
        alone = false;
        alarm.execute(this::resume);
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

    /** Nobody else moves the clock until the transaction ends. */
    private Organisation held(Organisation organisation) {
        return organisations.hold(organisation.id()).orElse(organisation);
    }

    /** Stops at each thing that falls due on the way, or has, and lets it happen at its time. @return the last time seen */
    private Instant walk(Organisation organisation, Instant target) {
        var time = clock.now(organisation);
        var end = target.isAfter(time) ? target : time;
        for (var next = nextDue(organisation); next.isPresent(); next = nextDue(organisation)) {
            if (next.get().isAfter(end)) break;
            if (next.get().isAfter(time)) time = next.get();
            letFallDue(organisation.withClockAt(time));
        }
        return time;
    }

    private Organisation keep(Organisation moved) {
        organisations.saveClock(moved);
        expectNext(moved);
        return moved;
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

    private Set<String> waiting() {
        return things().stream()
                .flatMap(thing -> thing.organisations().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<FallsDue> things() {
        return due.orderedStream().toList();
    }
}
