package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a configuration: its draft, which deployments can use once it is published. */
@RestController
record CreateConfiguration(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create a configuration",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED);

    record Attempt(Caller caller, Sent<ConfigurationRequest> sent) implements CalledBy, SendsConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", CONFIGURATIONS, "postWebdeploymentsConfigurations")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:add"));
    }

    @PostMapping(CONFIGURATIONS)
    @ResponseStatus(HttpStatus.CREATED)
    ConfigurationVersion.Body create(Caller caller, Sent<ConfigurationRequest> sent) {
        referee.judge(RULES, new Attempt(caller, sent));
        return configurations
                .make(caller.organisation(), sent.value(), UserLink.to(caller))
                .draft()
                .shown();
    }
}
