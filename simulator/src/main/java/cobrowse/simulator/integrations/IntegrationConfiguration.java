package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;

import cobrowse.simulator.wire.NeedsFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The configuration of an integration, as the vendor shows it. */
record IntegrationConfiguration(
        String id,
        String name,
        int version,
        Map<String, Object> properties,
        Map<String, Object> advanced,
        String notes,
        Map<String, Object> credentials,
        String selfUri) {

    static IntegrationConfiguration of(Integration integration) {
        return new IntegrationConfiguration(
                integration.id(),
                integration.name(),
                integration.version(),
                integration.properties(),
                integration.advanced(),
                integration.notes(),
                integration.credentials(),
                INTEGRATIONS + "/" + integration.id() + "/config/current");
    }

    /** What it is to be: the vendor declares that all of it must be there. */
    record Request(
            @Nullable String name,
            @Nullable Integer version,
            @Nullable Map<String, Object> properties,
            @Nullable Map<String, Object> advanced,
            @Nullable String notes,
            @Nullable Map<String, Object> credentials) {

        List<String> missing() {
            return Stream.of(
                            NeedsFields.missing("name", name),
                            NeedsFields.missing("version", version),
                            NeedsFields.missing("properties", properties),
                            NeedsFields.missing("advanced", advanced),
                            notes == null ? List.of("notes") : List.<String>of(),
                            NeedsFields.missing("credentials", credentials))
                    .flatMap(List::stream)
                    .toList();
        }

        Integration over(Integration old) {
            return new Integration(
                    old.id(),
                    Objects.requireNonNullElse(name, old.name()),
                    old.type(),
                    Objects.requireNonNullElse(notes, old.notes()),
                    old.intendedState(),
                    old.version() + 1,
                    Objects.requireNonNullElse(properties, old.properties()),
                    Objects.requireNonNullElse(advanced, old.advanced()),
                    Objects.requireNonNullElse(credentials, old.credentials()),
                    old.changedAt());
        }
    }
}
