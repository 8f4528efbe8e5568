package cobrowse.simulator.routing;

import java.util.Optional;

/** An attempt on a queue that may not exist. */
public interface OnQueue {

    /** If there is one with the id that was asked for. */
    Optional<Queue> queue();
}
