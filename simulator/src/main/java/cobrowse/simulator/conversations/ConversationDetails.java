package cobrowse.simulator.conversations;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a conversation beside its state. It is kept whole, as JSON.
 *
 * @param outbound whether an agent began it, and not the customer
 * @param address of the customer, as a telephone number; null where nobody gave one
 */
public record ConversationDetails(
        boolean outbound,
        @Nullable String address,
        @Nullable String externalTag,
        @Nullable RecordingState recordingState) {

    public enum RecordingState {
        ACTIVE,
        PAUSED,
        NONE
    }

    public static final ConversationDetails NONE = new ConversationDetails(false, null, null, null);

    public static ConversationDetails outbound(@Nullable String address) {
        return new ConversationDetails(true, address, null, null);
    }

    /** Never null, whatever was kept. */
    @Override
    public RecordingState recordingState() {
        return recordingState == null ? RecordingState.NONE : recordingState;
    }

    public boolean isSecurelyPaused() {
        return recordingState() == RecordingState.PAUSED;
    }

    ConversationDetails tagged(String tag) {
        return new ConversationDetails(outbound, address, tag, recordingState);
    }

    ConversationDetails recording(RecordingState state) {
        return new ConversationDetails(outbound, address, externalTag, state);
    }
}
