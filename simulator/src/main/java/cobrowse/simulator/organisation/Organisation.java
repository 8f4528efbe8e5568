package cobrowse.simulator.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One sandbox: nothing of it is ever visible from another.
 *
 * @param clockAhead how far its simulated clock is ahead of the machine's, while it runs; negative when it is behind
 * @param clockStandsAt where its clock stands, when it does not run
 */
public record Organisation(
        String id, String name, Settings settings, Duration clockAhead, Optional<Instant> clockStandsAt) {

    /** The organisation that the simulator ships with: Lakeside Insurance. */
    public static final String DEMO = "10000000-0000-4000-8000-000000000001";

    /** An organisation whose clock runs. */
    public Organisation(String id, String name, Settings settings, Duration clockAhead) {
        this(id, name, settings, clockAhead, Optional.empty());
    }

    public Organisation with(Settings changed) {
        return new Organisation(id, name, changed, clockAhead, clockStandsAt);
    }

    public Organisation named(String another) {
        return new Organisation(id, another, settings, clockAhead, clockStandsAt);
    }

    /** The same, with a clock that runs. */
    public Organisation withClockAhead(Duration ahead) {
        return new Organisation(id, name, settings, ahead);
    }

    /** The same, with a clock that stands. */
    public Organisation withClockAt(Instant time) {
        return new Organisation(id, name, settings, clockAhead, Optional.of(time));
    }

    public boolean clockRuns() {
        return clockStandsAt.isEmpty();
    }
}
