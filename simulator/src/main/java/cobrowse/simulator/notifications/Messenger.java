package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.FallsDue;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings events to both sides, at once as a rule, and late where the {@link Carriage} is. Wants a transaction. */
@Component
@Order(3)
public class Messenger implements FallsDue {

    private final Events events;
    private final Carriage carriage;
    private final DelayedEvents delayed;
    private final Clocks clocks;

    /** The organisation's time, and who watches it. */
    @Component
    record Clocks(SimulatedClock clock, Timekeeper timekeeper) {}

    Messenger(Events events, Carriage carriage, DelayedEvents delayed, Clocks clocks) {
        this.events = events;
        this.carriage = carriage;
        this.delayed = delayed;
        this.clocks = clocks;
    }

    public void publish(Organisation organisation, CobrowseEvent event) {
        for (var late : carriage.copies(organisation, event)) {
            if (late.isZero()) events.publish(organisation, event);
            else delay(organisation, late, event);
        }
    }

    private void delay(Organisation organisation, Duration late, CobrowseEvent event) {
        var due = clocks.clock().now(organisation).plus(late);
        delayed.insert(organisation, due, event);
        clocks.timekeeper().expect(organisation, due);
    }

    @Override
    public List<String> organisations() {
        return delayed.waiting();
    }

    @Override
    public Optional<Instant> nextDue(Organisation organisation) {
        return delayed.nextDue(organisation);
    }

    @Override
    public void fallDue(Organisation organisation) {
        for (var late : delayed.due(organisation, clocks.clock().now(organisation))) {
            if (delayed.take(late)) events.publish(organisation, late.event());
        }
    }
}
