package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the permissions that operations here ask for, by domain. */
@RestController
record ListPermissions(Referee referee, KnownPermissions known) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list permissions", PAGE_SIZE_IS_1_TO_100, FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED);

    record Attempt(Caller caller, Optional<Page> page, Optional<String> queryType)
            implements CalledBy, AsksForPage, ChoosesValues {

        @Override
        public List<Choice> choices() {
            return Choice.of("queryType", queryType.orElse(null), List.of("domain", "permission"));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", "/api/v2/authorization/permissions", "getAuthorizationPermissions")
                .wanting(READS_AUTHORIZATION);
    }

    /** The permissions of a domain, by the kind of thing that they are about. */
    record Domain(String id, String name, String domain, Map<String, List<Permission>> permissionMap) {}

    record Permission(
            String domain,
            String entityType,
            String action,
            String label,
            boolean allowsConditions,
            boolean divisionAware) {}

    /**
     * @param queryType whether query has domains or permissions
     * @param query those that are wanted, with commas between
     */
    @GetMapping("/api/v2/authorization/permissions")
    EntityListing<Domain> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> queryType,
            @RequestParam Optional<List<String>> query) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page, queryType));
        var byPermission = queryType.filter("permission"::equals).isPresent();
        var domains = known.all().stream()
                .map(word -> word.split(":", 3))
                .filter(word -> word.length == 3)
                .filter(word -> query.stream()
                        .allMatch(wanted -> wanted.contains(byPermission ? String.join(":", word) : word[0])))
                .map(word -> new Permission(word[0], word[1], word[2], String.join(":", word), false, false))
                .collect(Collectors.groupingBy(Permission::domain, TreeMap::new, Collectors.toList()));
        var shown = domains.entrySet().stream().map(ListPermissions::domain).toList();
        return EntityListing.cut(shown, page.orElseThrow(), "/api/v2/authorization/permissions");
    }

    private static Domain domain(Map.Entry<String, List<Permission>> domain) {
        var name = domain.getKey();
        var byEntity = domain.getValue().stream()
                .collect(Collectors.groupingBy(Permission::entityType, TreeMap::new, Collectors.toList()));
        return new Domain(name, name, name, byEntity);
    }
}
