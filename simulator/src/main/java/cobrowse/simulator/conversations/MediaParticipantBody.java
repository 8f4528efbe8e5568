package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A participant as the vendor shows one by one medium: with what the line says, of co-browse the end of the session. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaParticipantBody(
        String id,
        String name,
        @Nullable String address,
        String startTime,
        @JsonUnwrapped LineBody line,
        String purpose,
        String direction,
        boolean held,
        @Nullable String startHoldTime,
        @JsonUnwrapped AfterwardsBody afterwards,
        @Nullable Ref user,
        @Nullable Ref queue,
        Map<String, String> attributes,
        @JsonUnwrapped ByMedium medium) {

    /** Somebody or something elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ref(String id, @Nullable String name, String selfUri) {}

    /** How far the line is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineBody(
            String state,
            @Nullable String startAlertingTime,
            @Nullable String connectedTime,
            @Nullable String endTime,
            @Nullable String disconnectType,
            String provider) {

        private static LineBody of(CommunicationBody line) {
            return new LineBody(
                    line.state(),
                    line.course().startAlertingTime(),
                    line.course().connectedTime(),
                    line.course().disconnectedTime(),
                    line.course().disconnectType(),
                    line.provider());
        }

        private static LineBody of(CobrowsesessionBody end) {
            return new LineBody(
                    end.state(),
                    end.startAlertingTime(),
                    end.connectedTime(),
                    end.disconnectedTime(),
                    end.disconnectType(),
                    end.provider());
        }
    }

    /** What only one medium has: of calls and messages what their line says, and of co-browse this. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByMedium(
            @JsonUnwrapped CommunicationBody.@Nullable ByMedium line,
            @Nullable String cobrowseSessionId,
            @Nullable String cobrowseRole,
            @Nullable List<String> controlling,
            @Nullable String viewerUrl) {

        private static ByMedium of(CommunicationBody line) {
            return new ByMedium(line.medium(), null, null, null, null);
        }

        private static ByMedium of(CobrowsesessionBody end) {
            return new ByMedium(null, end.cobrowseSessionId(), end.cobrowseRole(), end.controlling(), end.viewerUrl());
        }
    }

    /** Nobody where the participant does not take part by the medium; of co-browse sessions the last one counts. */
    static Stream<MediaParticipantBody> of(
            Conversation conversation, Media media, Participant participant, Parts parts) {
        if (media == Media.COBROWSE) {
            var ends = parts.cobrowse(conversation, participant);
            if (ends == null) return Stream.empty();
            var last = ends.get(ends.size() - 1);
            return Stream.of(of(conversation, participant, LineBody.of(last), ByMedium.of(last)));
        }
        if (media != conversation.media()) return Stream.empty();
        var line = CommunicationBody.of(conversation, participant, parts.said(participant));
        return Stream.of(of(conversation, participant, LineBody.of(line), ByMedium.of(line)));
    }

    private static MediaParticipantBody of(
            Conversation conversation, Participant participant, LineBody line, ByMedium medium) {
        var details = participant.details();
        return new MediaParticipantBody(
                participant.id(),
                participant.name(),
                ParticipantBody.address(conversation, participant),
                Timestamps.write(participant.line().joined()),
                line,
                Lifecycle.spelt(participant.purpose()),
                CommunicationBody.direction(conversation),
                details.heldSince() != null,
                details.heldSince() == null ? null : Timestamps.write(details.heldSince()),
                AfterwardsBody.of(details),
                user(participant),
                queue(participant),
                details.attributes(),
                medium);
    }

    private static @Nullable Ref user(Participant participant) {
        return participant
                .userId()
                .map(id -> new Ref(id, participant.name(), "/api/v2/users/" + id))
                .orElse(null);
    }

    private static @Nullable Ref queue(Participant participant) {
        return participant
                .queue()
                .map(queue -> new Ref(queue.id(), queue.name().orElse(null), "/api/v2/routing/queues/" + queue.id()))
                .orElse(null);
    }
}
