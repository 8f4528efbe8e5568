package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_EXISTS;
import static cobrowse.simulator.integrations.IntegrationRules.WRITES_INTEGRATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
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
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Switches an integration on or off, or deletes it. */
@RestController
record SwitchIntegration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "switch an integration",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            INTEGRATION_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED);

    record Attempt(Caller caller, Sent<Request> sent, Optional<Integration> integration)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, OnIntegration {

        private static final List<String> STATES =
                List.of(Integration.ENABLED, Integration.DISABLED, Integration.DELETED, Integration.RESTORED);

        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("intendedState", sent.value().intendedState());
        }

        @Override
        public List<Choice> choices() {
            return Choice.of("intendedState", sent.value().intendedState(), STATES);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", INTEGRATIONS + "/{integrationId}", "patchIntegration")
                .wanting(WRITES_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:edit"));
    }

    /** The one thing of an integration that is not read-only. */
    record Request(@Nullable String intendedState) {}

    @PatchMapping(INTEGRATIONS + "/{integrationId}")
    IntegrationBody update(Caller caller, @PathVariable String integrationId, Sent<Request> sent) {
        var found = integrations.hold(caller.organisation(), integrationId);
        referee.judge(RULES, new Attempt(caller, sent, found));
        var state = Optional.ofNullable(sent.value().intendedState()).orElseThrow();
        return IntegrationBody.of(integrations.intend(caller.organisation(), found.orElseThrow(), state));
    }
}
