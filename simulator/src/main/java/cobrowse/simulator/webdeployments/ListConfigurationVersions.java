package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.MESSENGER_CONFIGURATION_EXISTS;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the published versions of a configuration, the latest first. */
@RestController
record ListConfigurationVersions(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list a configuration's versions", PAGE_SIZE_IS_1_TO_100, MESSENGER_CONFIGURATION_EXISTS);

    record Attempt(Caller caller, Optional<Page> page, Optional<Configuration> configuration)
            implements CalledBy, AsksForPage, OnConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "GET", CONFIGURATIONS + "/{configurationId}/versions", "getWebdeploymentsConfigurationVersions")
                .wanting(READS_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:view"));
    }

    @GetMapping(CONFIGURATIONS + "/{configurationId}/versions")
    CursorListing<ConfigurationVersion.Body> list(
            Caller caller,
            @PathVariable String configurationId,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after) {
        var page = CursorListing.asked(pageSize, before, after);
        var found = configurations.find(caller.organisation(), configurationId);
        referee.judge(RULES, new Attempt(caller, page, found));
        var path = CONFIGURATIONS + "/" + configurationId + "/versions";
        return CursorListing.cut(found.orElseThrow().latestFirst(), page.orElseThrow(), path)
                .map(ConfigurationVersion::shown);
    }
}
