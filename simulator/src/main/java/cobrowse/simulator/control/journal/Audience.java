package cobrowse.simulator.control.journal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who follows the journal at the moment, by organisation. Each reads in the background, so calls wait for nobody. */
@Component
class Audience {

    /** Somebody who follows. */
    interface Follower {

        /** There may be something new. Never asked twice at once. */
        void look();

        /** The simulator ends. */
        void end();
    }

    private record Seat(Follower follower, Wakes wakes) {}

    private static final ThreadFactory DAEMONS = task -> {
        var thread = new Thread(task, "journal");
        thread.setDaemon(true);
        return thread;
    };

    private final Map<String, List<Seat>> seats = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newCachedThreadPool(DAEMONS);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, DAEMONS);

    Audience() {
        timer.setRemoveOnCancelPolicy(true);
    }

    void wake(String organisationId) {
        if (seats.isEmpty()) return;
        for (var seat : seats.getOrDefault(organisationId, List.of()))
            seat.wakes().wake();
    }

    /** From now on the follower is told of every call, and at once of those that are there. */
    void join(String organisationId, Follower follower) {
        var seat = new Seat(follower, new Wakes(readers, () -> look(follower)));
        seats.compute(organisationId, (id, others) -> {
            var all = others == null ? new CopyOnWriteArrayList<Seat>() : others;
            all.add(seat);
            return all;
        });
        seat.wakes().wake();
    }

    void leave(String organisationId, Follower follower) {
        seats.computeIfPresent(organisationId, (id, all) -> {
            all.removeIf(seat -> seat.follower() == follower);
            return all.isEmpty() ? null : all;
        });
    }

    /** @return what takes the task back */
    Runnable after(Duration delay, Runnable task) {
        if (timer.isShutdown()) return () -> {};
        var planned = timer.schedule(() -> readers.execute(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> planned.cancel(false);
    }

    /** Whoever cannot read on is let go. */
    private static void look(Follower follower) {
        try {
            follower.look();
        } catch (RuntimeException e) {
            follower.end();
            throw e;
        }
    }

    /** Lets everybody go, before the container waits for calls to end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        seats.values().stream()
                .flatMap(List::stream)
                .forEach(seat -> seat.follower().end());
        timer.shutdownNow();
        readers.shutdown();
    }
}
