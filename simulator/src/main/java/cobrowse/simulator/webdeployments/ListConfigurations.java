package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.READS_DEPLOYMENTS;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.CursorListing;
import cobrowse.simulator.wire.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the drafts of all configurations, in the order of their names. */
@RestController
record ListConfigurations(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list configurations", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", CONFIGURATIONS, "getWebdeploymentsConfigurations")
                .wanting(READS_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:view"));
    }

    @GetMapping(CONFIGURATIONS)
    CursorListing<ConfigurationVersion.Body> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after,
            @RequestParam Optional<String> showOnlyPublished) {
        var page = CursorListing.asked(pageSize, before, after);
        referee.judge(RULES, new Attempt(caller, page));
        var published = showOnlyPublished.filter("true"::equals).isPresent();
        var drafts = configurations.all(caller.organisation()).stream()
                .filter(configuration ->
                        !published || !configuration.published().isEmpty())
                .map(configuration -> configuration.draft().shown())
                .toList();
        var path = published ? CONFIGURATIONS + "?showOnlyPublished=true" : CONFIGURATIONS;
        return CursorListing.cut(drafts, page.orElseThrow(), path);
    }
}
