package cobrowse.simulator.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an organisation came to be.
 *
 * @param template demo, empty, or file
 * @param made by the machine's clock
 * @param idle how long it may be unused before it vanishes; empty when it stays
 * @param used when it was used last, by the machine's clock, a minute or so late
 */
public record Origin(
        String organisationId, String name, String template, Instant made, Optional<Duration> idle, Instant used) {

    /** The template of what came as a file. */
    public static final String FILE = "file";
}
