package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.CONFIGURATIONS;
import static cobrowse.simulator.webdeployments.WebDeploymentRules.MESSENGER_CONFIGURATION_EXISTS;
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

/** Puts another draft in the place of a configuration's. Its published versions stay as they are. */
@RestController
record UpdateConfigurationDraft(Referee referee, Configurations configurations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a configuration's draft",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            MESSENGER_CONFIGURATION_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED);

    record Attempt(Caller caller, Sent<ConfigurationRequest> sent, Optional<Configuration> configuration)
            implements CalledBy, SendsConfiguration, OnConfiguration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform(
                        "PUT",
                        CONFIGURATIONS + "/{configurationId}/versions/draft",
                        "putWebdeploymentsConfigurationVersionsDraft")
                .wanting(WRITES_DEPLOYMENTS)
                .permitting(allOf("webDeployments:configuration:edit"));
    }

    @PutMapping(CONFIGURATIONS + "/{configurationId}/versions/draft")
    ConfigurationVersion.Body update(
            Caller caller, @PathVariable String configurationId, Sent<ConfigurationRequest> sent) {
        var found = configurations.hold(caller.organisation(), configurationId);
        referee.judge(RULES, new Attempt(caller, sent, found));
        return configurations
                .change(caller.organisation(), found.orElseThrow(), sent.value(), UserLink.to(caller))
                .draft()
                .shown();
    }
}
