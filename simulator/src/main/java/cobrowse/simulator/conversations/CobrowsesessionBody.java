package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One end of a co-browse session as the vendor shows one among a participant's.
 *
 * @param cobrowseRole sharer or viewer
 * @param controlling whose pages this end may control: nobody's here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CobrowsesessionBody(
        String id,
        String state,
        String initialState,
        @Nullable String disconnectType,
        @Nullable String cobrowseSessionId,
        @Nullable String cobrowseRole,
        List<String> controlling,
        @Nullable String viewerUrl,
        @Nullable String startAlertingTime,
        @Nullable String connectedTime,
        @Nullable String disconnectedTime,
        String provider) {

    /** Empty where the participant has no end of it. */
    public static @Nullable CobrowsesessionBody of(CobrowsePart part, Participant participant) {
        var shares = part.sharerParticipantId().filter(participant.id()::equals).isPresent();
        var views = part.viewerParticipantId().filter(participant.id()::equals).isPresent();
        if (!shares && !views) return null;
        return new CobrowsesessionBody(
                Ids.goingWith(part.sessionId() + "/" + participant.id()),
                Lifecycle.spelt(part.state()),
                "alerting",
                part.disconnectType().map(Lifecycle::spelt).orElse(null),
                part.sessionId(),
                shares ? "sharer" : "viewer",
                List.of(),
                views ? part.viewerUrl().orElse(null) : null,
                Timestamps.write(part.startAlertingTime()),
                part.connectedTime().map(Timestamps::write).orElse(null),
                part.disconnectedTime().map(Timestamps::write).orElse(null),
                CommunicationBody.provider(Media.COBROWSE));
    }

    /** The line of a conversation that co-browse itself began. */
    static CobrowsesessionBody of(Participant participant) {
        var line = participant.line();
        return new CobrowsesessionBody(
                participant.communicationId(),
                Lifecycle.spelt(line.state()),
                "connected",
                line.disconnect().map(Lifecycle::spelt).orElse(null),
                null,
                null,
                List.of(),
                null,
                null,
                line.connected().map(Timestamps::write).orElse(null),
                line.ended().map(Timestamps::write).orElse(null),
                CommunicationBody.provider(Media.COBROWSE));
    }
}
