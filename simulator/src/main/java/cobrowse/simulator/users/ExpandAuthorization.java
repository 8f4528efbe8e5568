package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Users with the permissions that their roles grant. */
@Component
record ExpandAuthorization(Users users) implements UserExpansion {

    record Authorization(List<String> permissions) {}

    @Override
    public String name() {
        return "authorization";
    }

    @Override
    public Map<String, Authorization> of(Organisation organisation, Set<String> userIds) {
        return users.of(organisation, userIds).values().stream()
                .collect(Collectors.toMap(
                        User::id,
                        user -> new Authorization(
                                user.permissions().stream().sorted().toList())));
    }
}
