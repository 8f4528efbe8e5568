package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.Described;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings as a file writes them; what is left out is as shipped. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingsEntry(
        @Described("Calls that a token may make within a minute.") @Nullable
        Integer requestsPerMinute,

        @Described(
                value = "What happens when a provider's id differs in case only.",
                words = {"refuse", "stall"})
        @Nullable
        String providerIdInWrongCase,

        @Described(
                value = "What happens in the tutorial form without initiatorId.",
                words = {"default", "refuse"})
        @Nullable
        String missingInitiatorId,

        @Described("How long an invite waits for the customer.") @Nullable
        Integer inviteSeconds,

        @Described("How long an offered session waits for the customer.") @Nullable
        Integer offerSeconds,

        @Described("How long an access token lives.") @Nullable
        Integer tokenSeconds,

        @Described("Live sessions that an agent may have at a time, as the platform API starts them.") @Nullable
        Integer sessionsPerAgent,

        @Described(value = "The ids of the rules that are switched off.", usual = "[]")
        List<String> rulesOff) {}
