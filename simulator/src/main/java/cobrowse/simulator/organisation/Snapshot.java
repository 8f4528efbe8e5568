package cobrowse.simulator.organisation;

import java.time.Instant;

/**
 * All of an organisation as it was at a moment.
 *
 * @param made by the machine's clock
 * @param characters how large it is
 */
public record Snapshot(String name, Instant made, long characters) {}
