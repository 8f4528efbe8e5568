package cobrowse.simulator.routing;

import java.util.Optional;

/** An attempt that wants its work routed. */
public interface RoutesToQueue {

    /** As it was asked for. */
    Optional<String> queueId();

    /** If there is one with that id. */
    Optional<Queue> queue();

    /** As it was asked for. */
    Optional<String> wrapUpCode();
}
