package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.MESSENGER_CONFIGURATION_EXISTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.READS_DEPLOYMENTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads the draft of a configuration. */
@RestController
record GetConfigurationDraft(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("read a configuration's draft", MESSENGER_CONFIGURATION_EXISTS);

    record Attempt(Caller caller, Optional<Configuration> configuration) implements CalledBy, OnConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "GET",
                        CONFIGURATIONS + "/{configurationId}/versions/draft",
                        "getWebdeploymentsConfigurationVersionsDraft")
                .wanting(READS_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:view"));
    }

    @GetMapping(CONFIGURATIONS + "/{configurationId}/versions/draft")
    ConfigurationVersion.Body get(Caller caller, @PathVariable String configurationId) {
        var found = configurations.find(caller.organisation(), configurationId);
        referee.judge(RULES, new Attempt(caller, found));
        return found.orElseThrow().draft().shown();
    }
}
