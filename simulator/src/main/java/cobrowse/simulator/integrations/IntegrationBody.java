package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An integration as the vendor shows one. @param config only where it was asked for */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntegrationBody(
        String id,
        String name,
        IntegrationType integrationType,
        String notes,
        String intendedState,
        @Nullable Config config,
        Status reportedState,
        Map<String, String> attributes,
        String selfUri) {

    record Config(IntegrationConfiguration current) {}

    record Status(String code, String lastUpdated) {}

    static IntegrationBody of(Integration integration) {
        return of(integration, false);
    }

    static IntegrationBody of(Integration integration, boolean withConfiguration) {
        return new IntegrationBody(
                integration.id(),
                integration.name(),
                IntegrationType.find(integration.type()).orElseThrow(),
                integration.notes(),
                integration.intendedState(),
                withConfiguration ? new Config(IntegrationConfiguration.of(integration)) : null,
                new Status(
                        integration.isOn() ? "ACTIVE" : "INACTIVE",
                        Timestamps.write(Instant.ofEpochMilli(integration.changedAt()))),
                Map.of(),
                INTEGRATIONS + "/" + integration.id());
    }
}
