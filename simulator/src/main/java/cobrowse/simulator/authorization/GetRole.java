package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLE_EXISTS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a role. */
@RestController
record GetRole(Referee referee, Roles roles, RoleCounts counts) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a role", ROLE_EXISTS);

    record Attempt(Caller caller, Optional<Role> role) implements CalledBy, OnRole {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", ROLES + "/{roleId}", "getAuthorizationRole")
                .wanting(READS_AUTHORIZATION)
                .permitting(anyOf("authorization:role:view"));
    }

    @GetMapping(ROLES + "/{roleId}")
    RoleBody get(Caller caller, @PathVariable String roleId, @RequestParam Optional<String> userCount) {
        var found = roles.find(caller.organisation(), roleId);
        referee.judge(RULES, new Attempt(caller, found));
        var counted = !userCount.equals(Optional.of("false"));
        return counts.shown(caller.organisation(), List.of(found.orElseThrow()), counted)
                .get(0);
    }
}
