package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WEB_DEPLOYMENT_EXISTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.WRITES_DEPLOYMENTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether a deployment looks up who its visitors are. */
@RestController
record UpdateIdentityResolution(Referee referee, DeploymentDesk deployments, IdentityResolutions resolutions)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a web deployment's identity resolution",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            WEB_DEPLOYMENT_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN);

    record Attempt(Caller caller, Sent<IdentityResolution.Request> sent, Optional<Deployment> deployment)
            implements CalledBy, SendsBody, NeedsFields, OnDeployment {

        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("resolveIdentities", sent.value().resolveIdentities());
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "PUT",
                        DEPLOYMENTS + "/{deploymentId}/identityresolution",
                        "putWebdeploymentsDeploymentIdentityresolution")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:edit", "webDeployments:identityResolution:edit"));
    }

    @PutMapping(DEPLOYMENTS + "/{deploymentId}/identityresolution")
    IdentityResolution update(Caller caller, @PathVariable String deploymentId, Sent<IdentityResolution.Request> sent) {
        var found = deployments.find(caller.organisation(), deploymentId);
        referee.judge(RULES, new Attempt(caller, sent, found));
        return resolutions.keep(caller.organisation(), deploymentId, sent.value());
    }
}
