package cobrowse.simulator.conversations;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agent's work after a conversation, as the vendor shows it of a participant.
 *
 * @param wrapupPrompt CHOSEN: optional, so that an agent may skip after-call work
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AfterwardsBody(
        boolean wrapupRequired,
        @Nullable String wrapupPrompt,
        @Nullable Boolean wrapupSkipped,
        @Nullable WrapupBody wrapup,
        @Nullable String startAcwTime,
        @Nullable String endAcwTime) {

    static AfterwardsBody of(ParticipantDetails details) {
        return new AfterwardsBody(
                details.wrapupRequired(),
                details.wrapupRequired() ? "optional" : null,
                details.wrapupSkipped() ? true : null,
                WrapupBody.of(details),
                time(details.acwStarted()),
                time(details.acwEnded()));
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : Timestamps.write(at);
    }

    /** What an agent says of the conversation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrapupBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable String notes,
            @Nullable List<String> tags,
            @Nullable Integer durationSeconds,
            @Nullable String endTime,
            boolean provisional) {

        static @Nullable WrapupBody of(ParticipantDetails details) {
            return Optional.ofNullable(details.wrapup()).map(WrapupBody::of).orElse(null);
        }

        private static WrapupBody of(Wrapup done) {
            return new WrapupBody(
                    done.code(),
                    done.name(),
                    done.notes(),
                    done.tags(),
                    done.durationSeconds(),
                    time(done.endTime()),
                    done.provisional());
        }
    }

    /** How far the work is, as the vendor shows it of a line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AfterCallWorkBody(
            @Nullable String startTime, @Nullable String endTime, String state) {

        static @Nullable AfterCallWorkBody of(ParticipantDetails details) {
            if (details.acwStarted() == null) return null;
            var done = details.wrapupSkipped() ? "skipped" : "complete";
            return new AfterCallWorkBody(
                    time(details.acwStarted()),
                    time(details.acwEnded()),
                    details.acwEnded() == null ? "pending" : done);
        }
    }
}
