package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;

/** Who knows what waits, or goes on, in queues. */
public interface WorkInQueues {

    boolean isIn(Organisation organisation, String queueId);
}
