package cobrowse.simulator.webdeployments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says about co-browse, as the vendor writes it; what is null was not said.
 *
 * @param channels Webmessaging, Voice
 * @param maskSelectors CSS selectors of what the agent does not see
 * @param readonlySelectors CSS selectors of what the agent cannot use
 * @param pauseCriteria pages on which co-browse pauses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CobrowseSettings(
        @Nullable Boolean enabled,
        @Nullable Boolean allowAgentControl,
        @Nullable Boolean allowAgentNavigation,
        @Nullable Boolean allowDraw,
        @Nullable List<String> maskSelectors,
        @Nullable List<String> channels,
        @Nullable List<String> readonlySelectors,
        @Nullable List<PauseCriterion> pauseCriteria) {

    static final List<String> CONDITIONS = List.of("Includes", "DoesNotInclude", "StartsWith", "EndsWith", "Equals");

    /** A page by its address. @param condition one of {@link CobrowseSettings#CONDITIONS} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PauseCriterion(
            @Nullable String urlFragment, @Nullable String condition) {}

    /** On some channels, or on none; agents may ask for all that they can ask for. */
    static CobrowseSettings on(Set<WebDeployment.Channel> channels) {
        return new CobrowseSettings(
                !channels.isEmpty(), true, true, true, List.of(), Channels.spelt(channels), List.of(), List.of());
    }

    /** The same but for the channels, and off where there are none. */
    CobrowseSettings with(Set<WebDeployment.Channel> others) {
        return new CobrowseSettings(
                !others.isEmpty(),
                allowAgentControl,
                allowAgentNavigation,
                allowDraw,
                maskSelectors,
                Channels.spelt(others),
                readonlySelectors,
                pauseCriteria);
    }

    /** Where co-browse is on: nowhere, unless it is enabled. */
    public Set<WebDeployment.Channel> openChannels() {
        return Boolean.TRUE.equals(enabled)
                ? Channels.read(Optional.ofNullable(channels).orElse(List.of()))
                : EnumSet.noneOf(WebDeployment.Channel.class);
    }
}
