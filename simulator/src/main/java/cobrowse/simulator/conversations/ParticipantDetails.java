package cobrowse.simulator.conversations;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a participant beside the line. It is kept whole, as JSON.
 *
 * @param attributes as callers wrote them
 * @param heldSince while the participant is on hold
 * @param wrapupRequired whether an agent has after-call work to do when the conversation is over
 * @param replaces whom the participant takes over from on answering
 * @param acwStarted when an agent's after-call work began
 */
public record ParticipantDetails(
        @Nullable Map<String, String> attributes,
        @Nullable Instant heldSince,
        boolean muted,
        boolean confined,
        boolean recording,
        @Nullable Wrapup wrapup,
        boolean wrapupRequired,
        boolean wrapupSkipped,
        @Nullable Instant acwStarted,
        @Nullable Instant acwEnded,
        @Nullable String replaces) {

    static final ParticipantDetails NONE =
            new ParticipantDetails(Map.of(), null, false, false, false, null, false, false, null, null, null);

    /** Never null, whatever was kept. */
    @Override
    public Map<String, String> attributes() {
        return attributes == null ? Map.of() : attributes;
    }

    ParticipantDetails with(Map<String, String> named) {
        return new ParticipantDetails(
                named,
                heldSince,
                muted,
                confined,
                recording,
                wrapup,
                wrapupRequired,
                wrapupSkipped,
                acwStarted,
                acwEnded,
                replaces);
    }

    ParticipantDetails line(@Nullable Instant heldSince, boolean muted, boolean confined, boolean recording) {
        return new ParticipantDetails(
                attributes,
                heldSince,
                muted,
                confined,
                recording,
                wrapup,
                wrapupRequired,
                wrapupSkipped,
                acwStarted,
                acwEnded,
                replaces);
    }

    ParticipantDetails wanting(boolean required) {
        return work(wrapup, required, wrapupSkipped, acwStarted, acwEnded, replaces);
    }

    ParticipantDetails replacing(String participantId) {
        return work(wrapup, wrapupRequired, wrapupSkipped, acwStarted, acwEnded, participantId);
    }

    /** The conversation is over for the participant: after-call work begins, where it is wanted, unless it is done. */
    ParticipantDetails afterCall(Instant at) {
        return line(null, false, false, false)
                .work(
                        wrapup,
                        wrapupRequired,
                        wrapupSkipped,
                        wrapupRequired ? at : acwStarted,
                        wrapupRequired && isWrappedUp() ? at : acwEnded,
                        replaces);
    }

    /** @param at when after-call work is done; null while the conversation goes on */
    ParticipantDetails wrappedUp(@Nullable Wrapup done, boolean skipped, @Nullable Instant at) {
        return work(done, wrapupRequired, skipped, acwStarted, at, replaces);
    }

    private ParticipantDetails work(
            @Nullable Wrapup done,
            boolean required,
            boolean skipped,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String replaced) {
        return new ParticipantDetails(
                attributes, heldSince, muted, confined, recording, done, required, skipped, started, ended, replaced);
    }

    private boolean isWrappedUp() {
        return wrapupSkipped || wrapup != null && !wrapup.provisional();
    }
}
