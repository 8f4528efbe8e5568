package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationBody.Membership;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Division;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the vendor shows one by one medium.
 *
 * @param otherMediaUris the same conversation by its other media
 * @param recordingState of calls only
 * @param securePause of calls only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaConversationBody(
        String id,
        List<MediaParticipantBody> participants,
        List<String> otherMediaUris,
        @Nullable String recordingState,
        @Nullable Boolean securePause,
        List<Membership> divisions,
        String selfUri) {

    static MediaConversationBody of(
            Conversation conversation, Media media, List<Participant> participants, Parts parts, Division division) {
        var isCall = media == Media.CALL;
        var details = conversation.details();
        return new MediaConversationBody(
                conversation.id(),
                participants.stream()
                        .flatMap(participant -> MediaParticipantBody.of(conversation, media, participant, parts))
                        .toList(),
                others(conversation, media, parts),
                isCall ? Lifecycle.spelt(details.recordingState()) : null,
                isCall ? details.isSecurelyPaused() : null,
                List.of(new Membership(division)),
                uri(conversation, media));
    }

    private static List<String> others(Conversation conversation, Media media, Parts parts) {
        var cobrowse = parts.sessions().isEmpty() ? Stream.<Media>empty() : Stream.of(Media.COBROWSE);
        return Stream.concat(Stream.of(conversation.media()), cobrowse)
                .filter(other -> other != media)
                .map(other -> uri(conversation, other))
                .toList();
    }

    private static String uri(Conversation conversation, Media media) {
        return "/api/v2/conversations/" + media.plural() + "/" + conversation.id();
    }
}
