package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which roles somebody has, and how these are changed together: for other folders. */
@Component
public class SubjectRoles {

    /** A role in a division. @param divisionId an asterisk for everywhere */
    public record RoleIn(String roleId, String divisionId) {}

    private final Roles roles;
    private final RoleGrants grants;
    private final Allowing allowing;
    private final SimulatedClock clock;

    SubjectRoles(Roles roles, RoleGrants grants, Allowing allowing, SimulatedClock clock) {
        this.roles = roles;
        this.grants = grants;
        this.allowing = allowing;
        this.clock = clock;
    }

    public List<RoleIn> of(Organisation organisation, String subjectId) {
        return grants.ofSubject(organisation, subjectId).stream()
                .map(grant -> new RoleIn(grant.roleId(), grant.divisionId()))
                .toList();
    }

    /** The roles of everybody who has any, by the subjects' ids, those first that were granted first. */
    public Map<String, List<RoleIn>> all(Organisation organisation) {
        return grants.all(organisation).stream()
                .sorted(Comparator.comparing(Grant::at)
                        .thenComparing(Grant::roleId)
                        .thenComparing(Grant::divisionId))
                .collect(Collectors.groupingBy(
                        Grant::subjectId,
                        Collectors.mapping(
                                grant -> new RoleIn(grant.roleId(), grant.divisionId()), Collectors.toList())));
    }

    public boolean exist(Organisation organisation, Collection<RoleIn> wanted) {
        return wanted.stream()
                .allMatch(role -> roles.find(organisation, role.roleId()).isPresent());
    }

    /** Gives somebody these roles and no others; what is allowed beside roles stays. */
    public void replace(Organisation organisation, String subjectId, Collection<RoleIn> wanted) {
        var now = clock.now(organisation).toEpochMilli();
        allowing.change(organisation, List.of(subjectId), () -> {
            grants.removeOfSubject(organisation, subjectId);
            wanted.forEach(
                    role -> grants.add(organisation, new Grant(subjectId, role.roleId(), role.divisionId(), now)));
        });
    }

    /** Forgets the roles of somebody who is gone. */
    public void forget(Organisation organisation, String subjectId) {
        grants.removeOfSubject(organisation, subjectId);
    }
}
