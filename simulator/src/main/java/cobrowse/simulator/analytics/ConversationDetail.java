package cobrowse.simulator.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the vendor shows it to those who look back.
 *
 * @param conversationInitiator the purpose of whoever began it
 * @param customerParticipation whether the customer has said something; of messaging only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationDetail(
        String conversationId,
        String conversationStart,
        @Nullable String conversationEnd,
        String conversationInitiator,
        @Nullable Boolean customerParticipation,
        List<String> divisionIds,
        @Nullable String externalTag,
        String originatingDirection,
        List<Party> participants) {

    /** Whoever took part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(
            String participantId,
            String participantName,
            String purpose,
            @Nullable String userId,
            List<Session> sessions) {

        boolean isUser(String id) {
            return id.equals(userId);
        }
    }

    /**
     * A line, or an end of a co-browse session.
     *
     * @param mediaType voice, chat, message or cobrowse
     * @param messageType of messaging only
     * @param cobrowseRole sharer or viewer; like the next, of a co-browse session only
     * @param cobrowseRoomId the co-browse session
     * @param acwSkipped whether an agent went without wrapping up; of agents only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            String sessionId,
            String mediaType,
            @Nullable String messageType,
            String direction,
            String provider,
            @Nullable String cobrowseRole,
            @Nullable String cobrowseRoomId,
            @Nullable Boolean acwSkipped,
            List<Segment> segments) {}

    /**
     * A time in which somebody did one thing.
     *
     * @param segmentEnd null while it goes on
     * @param segmentType alert, interact, sharing or wrapup
     * @param disconnectType of the last one of a line that was cut
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Segment(
            String segmentStart,
            @Nullable String segmentEnd,
            String segmentType,
            boolean conference,
            @Nullable String queueId,
            @Nullable String disconnectType,
            @Nullable String wrapUpCode,
            @Nullable String wrapUpNote,
            @Nullable List<String> wrapUpTags) {}
}
