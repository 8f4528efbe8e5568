package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
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

/** Reads a web deployment. */
@RestController
record GetDeployment(Referee referee, DeploymentDesk deployments, ActiveConfiguration active) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a web deployment", WEB_DEPLOYMENT_EXISTS);

    record Attempt(Caller caller, Optional<Deployment> deployment) implements CalledBy, OnDeployment {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", DEPLOYMENTS + "/{deploymentId}", "getWebdeploymentsDeployment")
                .wanting(READS_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:view"));
    }

    @GetMapping(DEPLOYMENTS + "/{deploymentId}")
    DeploymentBody get(Caller caller, @PathVariable String deploymentId) {
        var found = deployments.find(caller.organisation(), deploymentId);
        referee.judge(RULES, new Attempt(caller, found));
        var deployment = found.orElseThrow();
        return DeploymentBody.of(deployment, active.of(caller.organisation(), deployment));
    }
}
