package cobrowse.client;

import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lets no time pass in the client's pauses, and knows how long they would have been. */
public final class Hurry implements UnaryOperator<Scheduler> {

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Consumer<Duration> passing;

    public Hurry() {
        this(pause -> {});
    }

    /** @param passing is told of each pause, to move some other clock on */
    public Hurry(Consumer<Duration> passing) {
        this.passing = passing;
    }

    @Override
    public Scheduler apply(Scheduler real) {
        return (work, delay, unit) -> {
            var pause = Duration.of(delay, unit.toChronoUnit());
            if (!pause.isZero()) {
                pauses.add(pause);
                passing.accept(pause);
            }
            return real.schedule(work, 0, TimeUnit.NANOSECONDS);
        };
    }

    public List<Duration> pauses() {
        return pauses;
    }
}
