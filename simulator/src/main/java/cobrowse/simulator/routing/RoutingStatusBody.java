package cobrowse.simulator.routing;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A routing status as the vendor shows one. @param startTime absent where it has been so from the start */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoutingStatusBody(
        String userId, String status, @Nullable String startTime) {

    public static RoutingStatusBody of(RoutingStatus status) {
        return new RoutingStatusBody(
                status.userId(),
                status.status().name(),
                status.since().map(Timestamps::write).orElse(null));
    }
}
