package cobrowse.simulator.organisation;

import java.time.Duration;

/**
 * One sandbox: nothing of it is ever visible from another.
 *
 * @param clockAhead how far its simulated clock is ahead of the machine's
 */
public record Organisation(String id, String name, Settings settings, Duration clockAhead) {

    /** The organisation that the simulator ships with: Lakeside Insurance. */
    public static final String DEMO = "10000000-0000-4000-8000-000000000001";

    public Organisation with(Settings changed) {
        return new Organisation(id, name, changed, clockAhead);
    }

    public Organisation withClockAhead(Duration ahead) {
        return new Organisation(id, name, settings, ahead);
    }
}
