package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.PermissionWords;
import cobrowse.simulator.organisation.RoleEntry;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.file.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where roles are kept, and who has them. */
@Component
@Order(4)
class Roles implements Furnishing {

    private final Shelf<Role> shelf;
    private final RoleGrants grants;
    private final Allowing allowing;
    private final SimulatedClock clock;

    Roles(Documents documents, RoleGrants grants, Allowing allowing, SimulatedClock clock) {
        this.shelf = Allowing.roles(documents);
        this.grants = grants;
        this.allowing = allowing;
        this.clock = clock;
    }

    Optional<Role> find(Organisation organisation, String id) {
        return shelf.find(organisation, id);
    }

    /** In the order of their names. */
    List<Role> all(Organisation organisation) {
        return shelf.all(organisation);
    }

    void insert(Organisation organisation, Role role) {
        shelf.insert(organisation, role.id(), role.name(), role);
    }

    /** Changes a role, and what they may do who have it. */
    void change(Organisation organisation, Role changed) {
        allowing.change(
                organisation,
                having(organisation, changed.id()),
                () -> shelf.save(organisation, changed.id(), changed.name(), changed));
    }

    /** Deletes a role, and takes it from those who have it. */
    void delete(Organisation organisation, Role role) {
        allowing.change(organisation, having(organisation, role.id()), () -> {
            grants.removeOfRole(organisation, role.id());
            shelf.delete(organisation, role.id());
        });
    }

    void grant(Organisation organisation, Role role, List<String> subjects, List<String> divisions) {
        var now = clock.now(organisation).toEpochMilli();
        allowing.change(
                organisation,
                subjects,
                () -> subjects.forEach(subject -> divisions.forEach(
                        division -> grants.add(organisation, new Grant(subject, role.id(), division, now)))));
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        var now = clock.now(organisation).toEpochMilli();
        var words = new HashMap<String, Set<String>>();
        for (var entry : file.roles()) {
            var role = Role.allowing(entry.id(), entry.name(), entry.description(), entry.permissions());
            shelf.put(furniture, organisation, role.id(), role.name(), role);
            for (var member : entry.members()) {
                RoleGrants.put(furniture, organisation, new Grant(member, role.id(), Policy.ALL, now));
                words.computeIfAbsent(member, it -> new TreeSet<>()).addAll(role.words());
            }
        }
        allowing.furnish(file, organisation, words, furniture);
    }

    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.roles().size(); i++) {
            PermissionWords.check(
                    "roles[" + i + "].permissions", file.roles().get(i).permissions(), findings);
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation)
                .forEach(role -> inventory.add(new RoleEntry(
                        role.id(),
                        role.name(),
                        role.description(),
                        List.copyOf(role.words()),
                        having(organisation, role.id()))));
    }

    private List<String> having(Organisation organisation, String roleId) {
        return grants.all(organisation).stream()
                .filter(grant -> grant.roleId().equals(roleId))
                .map(Grant::subjectId)
                .distinct()
                .toList();
    }
}
