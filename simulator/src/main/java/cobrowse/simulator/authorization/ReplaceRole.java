package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLE_EXISTS;
import static cobrowse.simulator.authorization.AuthorizationRules.WRITES_AUTHORIZATION;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts another role in the place of one: what is not sent is nothing. */
@RestController
record ReplaceRole(Referee referee, Roles roles, RoleCounts counts, Organisations organisations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "replace a role",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            ROLE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN);

    record Attempt(Caller caller, Sent<RoleRequest> sent, Optional<Role> role) implements CalledBy, NamesRole, OnRole {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", ROLES + "/{roleId}", "putAuthorizationRole")
                .wanting(WRITES_AUTHORIZATION)
                .permitting(anyOf("authorization:role:edit"));
    }

    @PutMapping(ROLES + "/{roleId}")
    RoleBody replace(Caller caller, @PathVariable String roleId, Sent<RoleRequest> sent) {
        organisations.hold(caller.organisation().id());
        var found = roles.find(caller.organisation(), roleId);
        referee.judge(RULES, new Attempt(caller, sent, found));
        var changed = sent.value().inPlaceOf(found.orElseThrow());
        roles.change(caller.organisation(), changed);
        return counts.shown(caller.organisation(), changed);
    }
}
