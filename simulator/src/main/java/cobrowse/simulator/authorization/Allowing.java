package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps what people and programs may do in step with their roles: what they may do beside the roles stays. A role that is
 * granted for a division other than home allows nothing, as all there is belongs to that one.
 */
@Component
class Allowing {

    private final Shelf<Role> roles;
    private final RoleGrants grants;
    private final Subjects subjects;
    private final KnownPermissions known;

    Allowing(Documents documents, RoleGrants grants, Subjects subjects, KnownPermissions known) {
        this.roles = roles(documents);
        this.grants = grants;
        this.subjects = subjects;
        this.known = known;
    }

    static Shelf<Role> roles(Documents documents) {
        return documents.shelf("role", Role.class);
    }

    /** Changes roles, or who has them. @param of those whom the change is about */
    void change(Organisation organisation, Collection<String> of, Runnable what) {
        var before =
                of.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> byRoles(organisation, id)));
        what.run();
        before.forEach((id, old) -> subjects.find(organisation, id)
                .ifPresent(subject -> subjects.permit(organisation, id, now(organisation, subject, old))));
    }

    /** What somebody may do by the roles, asterisks written out. */
    private Set<String> byRoles(Organisation organisation, String subjectId) {
        var home = Division.homeOf(organisation).id();
        var words = grants.ofSubject(organisation, subjectId).stream()
                .filter(grant -> Set.of(Policy.ALL, home).contains(grant.divisionId()))
                .flatMap(grant -> roles.find(organisation, grant.roleId()).stream())
                .flatMap(role -> role.words().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return known.meant(words);
    }

    private Set<String> now(Organisation organisation, Subjects.Subject subject, Set<String> old) {
        var permissions = new TreeSet<>(subject.permissions());
        permissions.removeAll(old);
        permissions.addAll(byRoles(organisation, subject.id()));
        return permissions;
    }
}
