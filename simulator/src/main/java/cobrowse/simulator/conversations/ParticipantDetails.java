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
        @Nullable Instant acwEnded) {

    static final ParticipantDetails NONE =
            new ParticipantDetails(Map.of(), null, false, false, false, null, false, false, null, null);

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
                acwEnded);
    }

    ParticipantDetails held(@Nullable Instant since) {
        return new ParticipantDetails(
                attributes,
                since,
                muted,
                confined,
                recording,
                wrapup,
                wrapupRequired,
                wrapupSkipped,
                acwStarted,
                acwEnded);
    }

    ParticipantDetails heard(boolean muted, boolean confined, boolean recording) {
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
                acwEnded);
    }

    ParticipantDetails wanting(boolean required) {
        return new ParticipantDetails(
                attributes,
                heldSince,
                muted,
                confined,
                recording,
                wrapup,
                required,
                wrapupSkipped,
                acwStarted,
                acwEnded);
    }

    /** The conversation is over for an agent who came through a queue: after-call work begins, unless it is done. */
    ParticipantDetails afterCall(Instant at) {
        return new ParticipantDetails(
                attributes,
                null,
                false,
                false,
                false,
                wrapup,
                wrapupRequired,
                wrapupSkipped,
                wrapupRequired ? at : acwStarted,
                wrapupRequired && isWrappedUp() ? at : acwEnded);
    }

    /** @param at when after-call work is done; null while the conversation goes on */
    ParticipantDetails wrappedUp(@Nullable Wrapup done, boolean skipped, @Nullable Instant at) {
        return new ParticipantDetails(
                attributes, heldSince, muted, confined, recording, done, wrapupRequired, skipped, acwStarted, at);
    }

    private boolean isWrappedUp() {
        return wrapupSkipped || wrapup != null && !wrapup.provisional();
    }
}
