package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_TYPE_EXISTS;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes an integration, which is switched off at first. */
@RestController
record CreateIntegration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create an integration",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            INTEGRATION_TYPE_EXISTS);

    record Attempt(Caller caller, Sent<Request> sent, Optional<IntegrationType> type)
            implements CalledBy, SendsBody, NeedsFields, OnIntegrationType {

        @Override
        public List<String> missingFields() {
            return Stream.of(
                            NeedsFields.missing("name", sent.value().name()),
                            NeedsFields.missing(
                                    "integrationType.id", sent.value().typeId().orElse(null)))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", INTEGRATIONS, "postIntegrations")
                .wanting(WRITES_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:add"));
    }

    /** What is to be made. */
    record Request(@Nullable String name, @Nullable TypeLink integrationType) {

        record TypeLink(@Nullable String id) {}

        Optional<String> typeId() {
            return Optional.ofNullable(integrationType).flatMap(type -> Optional.ofNullable(type.id()));
        }
    }

    @PostMapping(INTEGRATIONS)
    IntegrationBody create(Caller caller, Sent<Request> sent) {
        var says = sent.value();
        var type = says.typeId().flatMap(IntegrationType::find);
        referee.judge(RULES, new Attempt(caller, sent, type));
        var name = Optional.ofNullable(says.name()).orElseThrow();
        return IntegrationBody.of(integrations.make(caller.organisation(), name, type.orElseThrow()));
    }
}
