package cobrowse.simulator.control.arrange;

import java.util.List;

/** All things of a kind that an organisation has. */
record Listing<T>(List<T> entities) {}
