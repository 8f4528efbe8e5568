package cobrowse.simulator.channels;

import java.util.List;

/** A listing that has no pages. */
record Entities<T>(List<T> entities) {}
