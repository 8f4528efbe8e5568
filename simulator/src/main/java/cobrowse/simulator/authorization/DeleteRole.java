package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLE_EXISTS;
import static cobrowse.simulator.authorization.AuthorizationRules.WRITES_AUTHORIZATION;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a role: whoever had it loses what it allowed. */
@RestController
record DeleteRole(Referee referee, Roles roles, Organisations organisations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("delete a role", ROLE_EXISTS);

    record Attempt(Caller caller, Optional<Role> role) implements CalledBy, OnRole {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", ROLES + "/{roleId}", "deleteAuthorizationRole")
                .wanting(WRITES_AUTHORIZATION)
                .permitting(anyOf("authorization:role:delete"));
    }

    @DeleteMapping(ROLES + "/{roleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String roleId) {
        organisations.hold(caller.organisation().id());
        var found = roles.find(caller.organisation(), roleId);
        referee.judge(RULES, new Attempt(caller, found));
        roles.delete(caller.organisation(), found.orElseThrow());
    }
}
