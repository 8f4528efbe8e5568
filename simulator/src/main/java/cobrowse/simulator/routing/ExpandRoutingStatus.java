package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.UserExpansion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Users with their routing status. */
@Component
record ExpandRoutingStatus(RoutingStatuses statuses) implements UserExpansion {

    @Override
    public String name() {
        return "routingStatus";
    }

    @Override
    public Map<String, RoutingStatusBody> of(Organisation organisation, Set<String> userIds) {
        return statuses.of(organisation, userIds).values().stream()
                .collect(Collectors.toMap(RoutingStatus::userId, RoutingStatusBody::of));
    }
}
