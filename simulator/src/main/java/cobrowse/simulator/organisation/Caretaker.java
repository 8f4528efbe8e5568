package cobrowse.simulator.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets organisations vanish that nobody has used for too long. Each minute it writes down who was used, so that other
 * simulators on the same database know, and waits two minutes longer than an organisation may be idle, so that it knows.
 */
@Component
class Caretaker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    static final Duration ROUND = Duration.ofMinutes(1);
    static final Duration LONGER = ROUND.multipliedBy(2);

    private final LastUses uses;
    private final Vanishing vanishing;
    private final Memories memories;
    private final SimulatedClock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "caretaker");
        thread.setDaemon(true);
        return thread;
    });

    Caretaker(LastUses uses, Vanishing vanishing, Memories memories, SimulatedClock clock) {
        this.uses = uses;
        this.vanishing = vanishing;
        this.memories = memories;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.scheduleWithFixedDelay(this::walk, ROUND.toSeconds(), ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }

    private void walk() {
        try {
            walk(clock.machineTime());
        } catch (RuntimeException e) {
            LOG.warn("Idle organisations are looked for again in a minute: {}", e.toString());
        }
    }

    /** Makes a round. What was deleted elsewhere is forgotten here. */
    synchronized void walk(Instant now) {
        vanishing.writeDown(uses.handOver());
        vanishing.idle(now.minus(LONGER)).forEach(id -> {
            if (vanishing.vanish(id, now.minus(LONGER))) memories.bury(id);
        });
        vanishing.gone(uses.organisations()).forEach(memories::bury);
    }
}
