package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENT_USES_A_PUBLISHED_CONFIGURATION;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DOMAINS_ARE_LISTED_OR_ALL_ALLOWED;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WEB_DEPLOYMENT_EXISTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WRITES_DEPLOYMENTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes a web deployment: what is not sent is as with a new one. */
@RestController
record UpdateDeployment(Referee referee, DeploymentDesk deployments, Configurations configurations)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a web deployment",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            WEB_DEPLOYMENT_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            DOMAINS_ARE_LISTED_OR_ALL_ALLOWED,
            DEPLOYMENT_USES_A_PUBLISHED_CONFIGURATION);

    record Attempt(
            Caller caller,
            Sent<DeploymentRequest> sent,
            Optional<Deployment> deployment,
            Optional<ConfigurationVersion> used)
            implements CalledBy, SendsDeployment, OnDeployment {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", DEPLOYMENTS + "/{deploymentId}", "putWebdeploymentsDeployment")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:edit"));
    }

    @PutMapping(DEPLOYMENTS + "/{deploymentId}")
    DeploymentBody update(Caller caller, @PathVariable String deploymentId, Sent<DeploymentRequest> sent) {
        var organisation = caller.organisation();
        var found = deployments.find(organisation, deploymentId);
        var used = configurations.used(organisation, sent.value());
        referee.judge(RULES, new Attempt(caller, sent, found, used));
        var version = used.orElseThrow();
        var by = UserLink.to(caller);
        var changed = deployments.change(organisation, found.orElseThrow(), sent.value(), version, by);
        return DeploymentBody.of(changed, version);
    }
}
