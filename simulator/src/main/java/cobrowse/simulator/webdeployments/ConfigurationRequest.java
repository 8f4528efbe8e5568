package cobrowse.simulator.webdeployments;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration is to say. The simulator looks into co-browse; the rest it gives back as it came.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfigurationRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> languages,
        @Nullable String defaultLanguage,
        @Nullable Map<String, Object> headlessMode,
        @Nullable List<Map<String, Object>> customI18nLabels,
        @Nullable Map<String, Object> messenger,
        @Nullable Map<String, Object> position,
        @Nullable Map<String, Object> supportCenter,
        @Nullable CobrowseSettings cobrowse,
        @Nullable Map<String, Object> journeyEvents,
        @Nullable Map<String, Object> authenticationSettings,
        @Nullable Map<String, Object> video) {

    /** A messenger that is on, with co-browse on some channels. @param authentication null where nobody signs in */
    static ConfigurationRequest usual(
            String name, CobrowseSettings cobrowse, @Nullable Map<String, Object> authentication) {
        return new ConfigurationRequest(
                name,
                null,
                List.of("en-us"),
                "en-us",
                null,
                null,
                Map.of("enabled", true),
                null,
                null,
                cobrowse,
                null,
                authentication,
                null);
    }

    /** The same, but for co-browse. */
    ConfigurationRequest with(CobrowseSettings settings) {
        return new ConfigurationRequest(
                name,
                description,
                languages,
                defaultLanguage,
                headlessMode,
                customI18nLabels,
                messenger,
                position,
                supportCenter,
                settings,
                journeyEvents,
                authenticationSettings,
                video);
    }

    boolean signsCustomersIn() {
        return authenticationSettings != null && Boolean.TRUE.equals(authenticationSettings.get("enabled"));
    }

    List<Choice> choices() {
        if (cobrowse == null) return List.of();
        var conditions = Optional.ofNullable(cobrowse.pauseCriteria()).orElse(List.of()).stream()
                .map(criterion -> Optional.ofNullable(criterion.condition()))
                .flatMap(Optional::stream)
                .toList();
        return Choice.all(
                Choice.ofEach("channels", cobrowse.channels(), Channels.ALL),
                Choice.ofEach("condition", conditions, CobrowseSettings.CONDITIONS));
    }
}
