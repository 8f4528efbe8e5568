package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENT_USES_A_PUBLISHED_CONFIGURATION;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.DOMAINS_ARE_LISTED_OR_ALL_ALLOWED;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a web deployment. */
@RestController
record CreateDeployment(Referee referee, DeploymentDesk deployments, Configurations configurations)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create a web deployment",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            DOMAINS_ARE_LISTED_OR_ALL_ALLOWED,
            DEPLOYMENT_USES_A_PUBLISHED_CONFIGURATION);

    record Attempt(Caller caller, Sent<DeploymentRequest> sent, Optional<ConfigurationVersion> used)
            implements CalledBy, SendsDeployment {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", DEPLOYMENTS, "postWebdeploymentsDeployments")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:deployment:add"));
    }

    @PostMapping(DEPLOYMENTS)
    @ResponseStatus(HttpStatus.CREATED)
    DeploymentBody create(Caller caller, Sent<DeploymentRequest> sent) {
        var used = configurations.used(caller.organisation(), sent.value());
        referee.judge(RULES, new Attempt(caller, sent, used));
        var version = used.orElseThrow();
        var made = deployments.make(caller.organisation(), sent.value(), version, UserLink.to(caller));
        return DeploymentBody.of(made, version);
    }
}
