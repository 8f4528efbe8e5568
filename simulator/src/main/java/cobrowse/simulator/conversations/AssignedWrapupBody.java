package cobrowse.simulator.conversations;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wrap-up as the vendor shows one by itself. CHOSEN: all are left out where nobody has wrapped up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignedWrapupBody(
        @Nullable String code,
        @Nullable String notes,
        @Nullable List<String> tags,
        @Nullable Integer durationSeconds,
        @Nullable String endTime) {

    private static final AssignedWrapupBody NONE = new AssignedWrapupBody(null, null, null, null, null);

    /** @param provisional whether the one that is not final yet is asked for */
    public static AssignedWrapupBody of(Participant participant, boolean provisional) {
        return Optional.ofNullable(participant.details().wrapup())
                .filter(wrapup -> wrapup.provisional() == provisional)
                .map(AssignedWrapupBody::of)
                .orElse(NONE);
    }

    private static AssignedWrapupBody of(Wrapup wrapup) {
        return new AssignedWrapupBody(
                wrapup.code(),
                wrapup.notes(),
                wrapup.tags(),
                wrapup.durationSeconds(),
                wrapup.endTime() == null ? null : Timestamps.write(wrapup.endTime()));
    }
}
