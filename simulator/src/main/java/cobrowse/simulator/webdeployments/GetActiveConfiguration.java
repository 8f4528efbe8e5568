package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.READS_DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WEB_DEPLOYMENT_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads what a deployment shows its visitors at the moment. */
@RestController
record GetActiveConfiguration(Referee referee, DeploymentDesk deployments, ActiveConfiguration active)
        implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("read a web deployment's configuration", WEB_DEPLOYMENT_EXISTS);

    record Attempt(Caller caller, Optional<Deployment> deployment) implements CalledBy, OnDeployment {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "GET",
                        DEPLOYMENTS + "/{deploymentId}/configurations",
                        "getWebdeploymentsDeploymentConfigurations")
                .wanting(READS_DEPLOYMENTS);
    }

    record Body(ConfigurationVersion.Body configurationVersion, DeploymentBody deployment) {}

    @GetMapping(DEPLOYMENTS + "/{deploymentId}/configurations")
    Body get(Caller caller, @PathVariable String deploymentId) {
        var found = deployments.find(caller.organisation(), deploymentId);
        referee.judge(RULES, new Attempt(caller, found));
        var deployment = found.orElseThrow();
        var version = active.of(caller.organisation(), deployment);
        return new Body(version.shown(), DeploymentBody.of(deployment, version));
    }
}
