package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECTS;

import cobrowse.simulator.authorization.SubjectBody.GrantBody;
import cobrowse.simulator.authorization.SubjectBody.RoleLink;
import cobrowse.simulator.authorization.Subjects.Subject;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Finds who somebody is and which roles she has. What she may do decides: a role is shown where she may do all of it, and what
 * she may do beside her roles is shown as a grant of its own.
 */
@Component
class SubjectEvidence {

    private final Subjects subjects;
    private final RoleGrants grants;
    private final Roles roles;
    private final Divisions divisions;

    SubjectEvidence(Subjects subjects, RoleGrants grants, Roles roles, Divisions divisions) {
        this.subjects = subjects;
        this.grants = grants;
        this.roles = roles;
        this.divisions = divisions;
    }

    Optional<SubjectBody> of(Organisation organisation, String id) {
        return subjects.find(organisation, id).map(subject -> body(organisation, subject));
    }

    boolean exist(Organisation organisation, Collection<String> ids) {
        return ids.stream().allMatch(id -> subjects.find(organisation, id).isPresent());
    }

    private SubjectBody body(Organisation organisation, Subject subject) {
        var shown = new ArrayList<GrantBody>();
        var beside = new TreeSet<>(subject.permissions());
        for (var grant : grants.ofSubject(organisation, subject.id())) {
            var role = roles.find(organisation, grant.roleId()).filter(found -> subject.mayDo(found.words()));
            role.ifPresent(found -> beside.removeAll(found.words()));
            role.flatMap(found -> body(organisation, grant, found)).ifPresent(shown::add);
        }
        if (!beside.isEmpty()) {
            var home = DivisionBody.home(organisation);
            shown.add(new GrantBody(subject.id(), home, RoleLink.beside(beside), null));
        }
        return new SubjectBody(subject.id(), subject.name(), shown, 1, SUBJECTS + "/" + subject.id());
    }

    private Optional<GrantBody> body(Organisation organisation, Grant grant, Role role) {
        var at = Timestamps.write(Instant.ofEpochMilli(grant.at()));
        return divisions
                .find(organisation, grant.divisionId())
                .map(division -> new GrantBody(grant.subjectId(), division, RoleLink.to(role), at));
    }
}
