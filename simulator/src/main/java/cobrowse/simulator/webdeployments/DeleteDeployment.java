package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WEB_DEPLOYMENT_EXISTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WRITES_DEPLOYMENTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a web deployment. Its configuration stays. */
@RestController
record DeleteDeployment(Referee referee, DeploymentDesk deployments) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("delete a web deployment", WEB_DEPLOYMENT_EXISTS);

    record Attempt(Caller caller, Optional<Deployment> deployment) implements CalledBy, OnDeployment {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", DEPLOYMENTS + "/{deploymentId}", "deleteWebdeploymentsDeployment")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:delete"));
    }

    @DeleteMapping(DEPLOYMENTS + "/{deploymentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String deploymentId) {
        var found = deployments.find(caller.organisation(), deploymentId);
        referee.judge(RULES, new Attempt(caller, found));
        deployments.delete(caller.organisation(), found.orElseThrow());
    }
}
