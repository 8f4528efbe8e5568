package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.authorization.AuthorizationRules.WRITES_AUTHORIZATION;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a role, which nobody has at first. */
@RestController
record CreateRole(Referee referee, Roles roles, Ids ids) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create a role",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN);

    record Attempt(Caller caller, Sent<RoleRequest> sent) implements CalledBy, NamesRole {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ROLES, "postAuthorizationRoles")
                .wanting(WRITES_AUTHORIZATION)
                .permitting(anyOf("authorization:role:add"));
    }

    @PostMapping(ROLES)
    RoleBody create(Caller caller, Sent<RoleRequest> sent) {
        referee.judge(RULES, new Attempt(caller, sent));
        var made = sent.value().made(ids.next());
        roles.insert(caller.organisation(), made);
        return RoleBody.of(made, 0);
    }
}
