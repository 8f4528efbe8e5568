package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Shelf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Gives the members of a new organisation's roles what those allow, beside what its file says of them. Who may do all
     * that anyway is left alone.
     *
     * @param byRoles the words of each member's roles
     */
    void furnish(
            OrganisationFile file, Organisation organisation, Map<String, Set<String>> byRoles, Furniture furniture) {
        var own = own(file);
        byRoles.forEach((member, allowed) -> {
            var permissions = own.get(member);
            var more = new TreeSet<>(known.meant(allowed));
            if (permissions == null || permissions.containsAll(more)) return;
            more.addAll(permissions);
            Subjects.put(furniture, organisation, member, more);
        });
    }

    /** What a file says of the users and clients themselves. */
    private static Map<String, List<String>> own(OrganisationFile file) {
        var own = new HashMap<String, List<String>>();
        file.clients().forEach(client -> own.put(client.id(), client.permissions()));
        file.users().forEach(user -> own.put(user.id(), user.permissions()));
        return own;
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
