package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many users have roles. */
@Component
class RoleCounts {

    private final RoleGrants grants;
    private final Subjects subjects;

    RoleCounts(RoleGrants grants, Subjects subjects) {
        this.grants = grants;
        this.subjects = subjects;
    }

    /** Shows roles, with how many users have each unless that is not wanted. */
    List<RoleBody> shown(Organisation organisation, List<Role> roles, boolean counted) {
        if (!counted) return roles.stream().map(role -> RoleBody.of(role, null)).toList();
        var users = subjects.users(organisation);
        var all = grants.all(organisation).stream()
                .filter(grant -> users.contains(grant.subjectId()))
                .toList();
        return roles.stream().map(role -> RoleBody.of(role, count(all, role))).toList();
    }

    RoleBody shown(Organisation organisation, Role role) {
        return shown(organisation, List.of(role), true).get(0);
    }

    private static int count(List<Grant> grants, Role role) {
        return (int) grants.stream()
                .filter(grant -> grant.roleId().equals(role.id()))
                .map(Grant::subjectId)
                .distinct()
                .count();
    }
}
