package cobrowse.simulator.routing;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether work is routed to a user.
 *
 * @param since when it became so; empty where it has been so from the start
 */
public record RoutingStatus(String userId, Status status, Optional<Instant> since) {

    /** As the vendor spells them. */
    public enum Status {
        OFF_QUEUE,
        IDLE,
        INTERACTING,
        NOT_RESPONDING,
        COMMUNICATING
    }
}
