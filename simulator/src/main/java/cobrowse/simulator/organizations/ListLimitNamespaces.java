package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.NAMESPACES;
import static cobrowse.simulator.organizations.OrganizationRules.READS_ORGANIZATION;
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

/** Lists the namespaces of the limits that can be looked at. */
@RestController
record ListLimitNamespaces(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list namespaces of limits", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", NAMESPACES, "getOrganizationsLimitsNamespaces")
                .wanting(READS_ORGANIZATION);
    }

    private static final String USUAL_SIZE = "100";

    @GetMapping(NAMESPACES)
    EntityListing<String> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var page = Page.asked(pageSize.or(() -> Optional.of(USUAL_SIZE)), pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        return EntityListing.cut(List.of(LimitBook.NAMESPACE), page.orElseThrow(), NAMESPACES);
    }
}
