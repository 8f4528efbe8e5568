package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_EXISTS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_IS_CONFIGURED_IN_ITS_CURRENT_VERSION;
import static cobrowse.simulator.integrations.IntegrationRules.WRITES_INTEGRATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
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

/** Changes the configuration of an integration. */
@RestController
record UpdateIntegrationConfiguration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change an integration's configuration",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            INTEGRATION_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            INTEGRATION_IS_CONFIGURED_IN_ITS_CURRENT_VERSION);

    record Attempt(Caller caller, Sent<IntegrationConfiguration.Request> sent, Optional<Integration> integration)
            implements CalledBy, SendsBody, NeedsFields, OnIntegration {

        @Override
        public List<String> missingFields() {
            return sent.value().missing();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", INTEGRATIONS + "/{integrationId}/config/current", "putIntegrationConfigCurrent")
                .wanting(WRITES_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:edit"));
    }

    @PutMapping(INTEGRATIONS + "/{integrationId}/config/current")
    IntegrationConfiguration update(
            Caller caller, @PathVariable String integrationId, Sent<IntegrationConfiguration.Request> sent) {
        var found = integrations.hold(caller.organisation(), integrationId);
        referee.judge(RULES, new Attempt(caller, sent, found));
        var changed = sent.value().over(found.orElseThrow());
        integrations.save(caller.organisation(), changed);
        return IntegrationConfiguration.of(changed);
    }
}
