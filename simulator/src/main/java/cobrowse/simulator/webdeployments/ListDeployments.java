package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists web deployments, in the order of their names. */
@RestController
record ListDeployments(Referee referee, DeploymentDesk deployments, ActiveConfiguration active) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list web deployments", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", DEPLOYMENTS, "getWebdeploymentsDeployments")
                .wanting(READS_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:view"));
    }

    /** @param expand Configuration shows the whole configuration; the others of the vendor's show nothing more here */
    @GetMapping(DEPLOYMENTS)
    CursorListing<DeploymentBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after,
            @RequestParam Optional<List<String>> expand) {
        var page = CursorListing.asked(pageSize, before, after);
        referee.judge(RULES, new Attempt(caller, page));
        var whole = expand.stream().flatMap(List::stream).anyMatch("configuration"::equalsIgnoreCase);
        var all = deployments.all(caller.organisation());
        var path = whole ? DEPLOYMENTS + "?expand=Configuration" : DEPLOYMENTS;
        var cut = CursorListing.cut(all, page.orElseThrow(), path);
        var configurations = active.of(caller.organisation(), cut.entities());
        return cut.map(
                deployment -> body(deployment, Objects.requireNonNull(configurations.get(deployment.id())), whole));
    }

    private static DeploymentBody body(Deployment deployment, ConfigurationVersion configuration, boolean whole) {
        return whole
                ? DeploymentBody.expanded(deployment, configuration)
                : DeploymentBody.of(deployment, configuration);
    }
}
