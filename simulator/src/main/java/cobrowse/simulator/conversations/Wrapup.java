package cobrowse.simulator.conversations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent says of a conversation afterwards.
 *
 * @param code null only of one that is provisional
 * @param name the code's
 */
public record Wrapup(
        @Nullable String code,
        @Nullable String name,
        @Nullable String notes,
        @Nullable List<String> tags,
        @Nullable Integer durationSeconds,
        @Nullable Instant endTime,
        boolean provisional) {}
