package cobrowse.simulator.authorization;

import cobrowse.simulator.authorization.GrantRole.Attempt;
import cobrowse.simulator.authorization.GrantRole.Request;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.wire.Sent;
import org.springframework.stereotype.Component;

/** Finds what giving a role to somebody depends on. */
@Component
record RoleEvidence(Roles roles, SubjectEvidence subjects, Divisions divisions, Organisations organisations) {

    /** Holds the organisation, so that nobody changes roles meanwhile. */
    Attempt of(Caller caller, String roleId, String subjectType, Sent<Request> sent) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        return new Attempt(
                caller,
                sent,
                subjectType,
                roles.find(organisation, roleId),
                subjects.exist(organisation, sent.value().subjects()),
                sent.value().divisions().stream()
                        .allMatch(id -> divisions.find(organisation, id).isPresent()));
    }
}
