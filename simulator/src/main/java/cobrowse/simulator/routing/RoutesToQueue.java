package cobrowse.simulator.routing;

import java.util.Optional;

/** An attempt that wants its work routed. */
public interface RoutesToQueue extends OnQueue {

    /** As it was asked for. */
    Optional<String> queueId();

    /** As it was asked for. */
    Optional<String> wrapUpCode();
}
