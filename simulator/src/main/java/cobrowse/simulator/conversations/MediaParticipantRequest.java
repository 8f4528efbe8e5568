package cobrowse.simulator.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a participant.
 *
 * @param state connected or disconnected; the vendor's list is longer
 */
public record MediaParticipantRequest(
        Optional<WrapupInput> wrapup,
        Optional<String> state,
        Optional<Boolean> recording,
        Optional<Boolean> muted,
        Optional<Boolean> confined,
        Optional<Boolean> held,
        Optional<Boolean> wrapupSkipped) {

    static final String CONNECTED = "connected";
    static final String DISCONNECTED = "disconnected";

    public boolean hangsUp() {
        return state.filter(DISCONNECTED::equals).isPresent();
    }

    /** The same, of which the state is left as it is. */
    MediaParticipantRequest keepingTheState() {
        return new MediaParticipantRequest(wrapup, Optional.empty(), recording, muted, confined, held, wrapupSkipped);
    }

    boolean changesSomething() {
        return changesLine() || wrapup.isPresent() || wrapupSkipped.isPresent();
    }

    /** Whether it wants a line that is not cut. */
    boolean changesLine() {
        return Stream.of(state, recording, muted, confined, held).anyMatch(Optional::isPresent);
    }

    /** What an agent says of a conversation afterwards. */
    public record WrapupInput(
            Optional<String> code,
            Optional<String> name,
            Optional<String> notes,
            Optional<List<@Nullable String>> tags,
            Optional<Integer> durationSeconds,
            Optional<Instant> endTime,
            Optional<Boolean> provisional) {

        /** Whether it may go without a code. */
        boolean isProvisional() {
            return provisional.orElse(false);
        }

        boolean hasCode() {
            return code.filter(named -> !named.isBlank()).isPresent();
        }

        Wrapup at(Instant now) {
            var ended = isProvisional() ? endTime : endTime.or(() -> Optional.of(now));
            return new Wrapup(
                    code.orElse(null),
                    name.or(() -> code).orElse(null),
                    notes.orElse(null),
                    tags.map(MediaParticipantRequest::words).orElse(null),
                    durationSeconds.orElse(null),
                    ended.orElse(null),
                    isProvisional());
        }
    }

    private static List<String> words(List<@Nullable String> tags) {
        return tags.stream().filter(Objects::nonNull).toList();
    }
}
