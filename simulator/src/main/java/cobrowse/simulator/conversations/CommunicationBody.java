package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.AfterwardsBody.AfterCallWorkBody;
import cobrowse.simulator.conversations.AfterwardsBody.WrapupBody;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.MessageParts.MessageDetailsBody;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as the vendor shows one among a participant's calls, chats or messages. CHOSEN: the line of an agent alerts
 * before it is connected, though the agent takes it at once.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommunicationBody(
        String id,
        String state,
        String initialState,
        String direction,
        boolean held,
        @Nullable String startHoldTime,
        @JsonUnwrapped Course course,
        String provider,
        @Nullable WrapupBody wrapup,
        @Nullable AfterCallWorkBody afterCallWork,
        boolean afterCallWorkRequired,
        @JsonUnwrapped ByMedium medium) {

    /**
     * When a line came and went.
     *
     * @param startAlertingTime of an agent's only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Course(
            @Nullable String startAlertingTime,
            @Nullable String connectedTime,
            @Nullable String disconnectedTime,
            @Nullable String disconnectType) {

        static Course of(Participant participant) {
            var line = participant.line();
            return new Course(
                    participant.purpose() == Purpose.AGENT ? Timestamps.write(line.joined()) : null,
                    line.connected().map(Timestamps::write).orElse(null),
                    line.ended().map(Timestamps::write).orElse(null),
                    line.disconnect().map(Lifecycle::spelt).orElse(null));
        }
    }

    /** What only calls have, and then what only messages have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByMedium(
            @Nullable Boolean muted,
            @Nullable Boolean confined,
            @Nullable Boolean recording,
            @Nullable String recordingState,
            @Nullable Boolean securePause,
            @Nullable String type,
            @Nullable List<MessageDetailsBody> messages) {

        private static ByMedium of(Conversation conversation, ParticipantDetails line, List<MessageDetailsBody> said) {
            var isMessage = conversation.media() == Media.MESSAGE;
            if (conversation.media() != Media.CALL)
                return new ByMedium(
                        null, null, null, null, null, isMessage ? "webmessaging" : null, isMessage ? said : null);
            var call = conversation.details();
            return new ByMedium(
                    line.muted(),
                    line.confined(),
                    line.recording(),
                    Lifecycle.spelt(call.recordingState()),
                    call.isSecurelyPaused(),
                    null,
                    null);
        }
    }

    static CommunicationBody of(Conversation conversation, Participant participant, List<MessageDetailsBody> said) {
        var details = participant.details();
        return new CommunicationBody(
                participant.communicationId(),
                Lifecycle.spelt(participant.line().state()),
                participant.purpose() == Purpose.AGENT ? "alerting" : "connected",
                direction(conversation),
                details.heldSince() != null,
                details.heldSince() == null ? null : Timestamps.write(details.heldSince()),
                Course.of(participant),
                provider(conversation.media()),
                WrapupBody.of(details),
                AfterCallWorkBody.of(details),
                details.wrapupRequired(),
                ByMedium.of(conversation, details, said));
    }

    public static String direction(Conversation conversation) {
        return conversation.details().outbound() ? "outbound" : "inbound";
    }

    /** Who carries a medium, as the vendor calls its own carriers. */
    public static String provider(Media media) {
        return switch (media) {
            case CALL -> "Edge";
            case CHAT -> "PureCloud Webchat v2";
            case MESSAGE -> "PureCloud Messaging";
            case COBROWSE -> "PureCloud Cobrowse";
        };
    }
}
