package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.UserExpansion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Users with their presence. */
@Component
record ExpandPresence(Presences presences) implements UserExpansion {

    @Override
    public String name() {
        return "presence";
    }

    @Override
    public Map<String, UserPresenceBody> of(Organisation organisation, Set<String> userIds) {
        return presences.of(organisation, userIds).values().stream()
                .collect(Collectors.toMap(Presence::userId, UserPresenceBody::of));
    }
}
