package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATION_THAT_IS_DELETED_IS_IN_USE_NOWHERE;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.MESSENGER_CONFIGURATION_EXISTS;
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

/** Deletes a configuration with all its versions. */
@RestController
record DeleteConfiguration(Referee referee, Configurations configurations, DeploymentDesk deployments)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "delete a configuration", MESSENGER_CONFIGURATION_EXISTS, CONFIGURATION_THAT_IS_DELETED_IS_IN_USE_NOWHERE);

    record Attempt(Caller caller, Optional<Configuration> configuration, boolean isUsed)
            implements CalledBy, OnConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", CONFIGURATIONS + "/{configurationId}", "deleteWebdeploymentsConfiguration")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:delete"));
    }

    @DeleteMapping(CONFIGURATIONS + "/{configurationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String configurationId) {
        var organisation = caller.organisation();
        var found = configurations.hold(organisation, configurationId);
        var isUsed = found.isPresent()
                && deployments.all(organisation).stream().anyMatch(deployment -> deployment.uses(found.get()));
        referee.judge(RULES, new Attempt(caller, found, isUsed));
        configurations.delete(organisation, found.orElseThrow());
    }
}
