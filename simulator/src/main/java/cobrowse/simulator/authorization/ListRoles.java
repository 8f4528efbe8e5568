package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists roles, in the order of their names. */
@RestController
record ListRoles(Referee referee, Roles roles, RoleCounts counts) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list roles", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", ROLES, "getAuthorizationRoles")
                .wanting(READS_AUTHORIZATION)
                .permitting(anyOf("authorization:role:view"));
    }

    /**
     * @param name the whole name, or a part of it
     * @param permission what the roles have to allow, all of it
     */
    @GetMapping(ROLES)
    EntityListing<RoleBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> name,
            @RequestParam Optional<List<String>> permission,
            @RequestParam Optional<List<String>> id,
            @RequestParam Optional<String> userCount) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        var found = roles.all(caller.organisation()).stream()
                .filter(role -> name.stream().allMatch(part -> Parts.isIn(part, role.name())))
                .filter(role -> permission.stream().allMatch(role.words()::containsAll))
                .filter(role -> id.stream().allMatch(wanted -> wanted.contains(role.id())))
                .toList();
        var counted = !userCount.equals(Optional.of("false"));
        return EntityListing.cut(counts.shown(caller.organisation(), found, counted), page.orElseThrow(), ROLES);
    }
}
