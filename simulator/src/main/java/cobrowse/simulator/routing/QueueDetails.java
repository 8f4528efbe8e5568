package cobrowse.simulator.routing;

/**
 * What the vendor shows of a queue, and the posts do not know.
 *
 * @param members how many users take its work
 * @param joined how many of them take it at the moment
 */
record QueueDetails(QueueSettings settings, int members, int joined) {}
