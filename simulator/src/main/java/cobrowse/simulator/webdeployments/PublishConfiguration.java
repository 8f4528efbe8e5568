package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.MESSENGER_CONFIGURATION_EXISTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WRITES_DEPLOYMENTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the draft of a configuration: makes a version with the next number of it. */
@RestController
record PublishConfiguration(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("publish a configuration's draft", MESSENGER_CONFIGURATION_EXISTS);

    record Attempt(Caller caller, Optional<Configuration> configuration) implements CalledBy, OnConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "POST",
                        CONFIGURATIONS + "/{configurationId}/versions/draft/publish",
                        "postWebdeploymentsConfigurationVersionsDraftPublish")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:edit", "webDeployments:configuration:add"));
    }

    @PostMapping(CONFIGURATIONS + "/{configurationId}/versions/draft/publish")
    ConfigurationVersion.Body publish(Caller caller, @PathVariable String configurationId) {
        var found = configurations.hold(caller.organisation(), configurationId);
        referee.judge(RULES, new Attempt(caller, found));
        return configurations
                .publish(caller.organisation(), found.orElseThrow(), UserLink.to(caller))
                .latest()
                .shown();
    }
}
