package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's CobrowseWebMessagingSession. It has a name besides, and sessions have none here.
 *
 * @param joinCode what the customer types who is on the telephone
 * @param websocketUrl where both sides' scripts connect; what they say to each other there is ours, as the vendor's is not
 *     public
 * @param dateOfferEnds also of a session that has been accepted
 * @param communicationType Call, Message, or Unknown for all others
 * @param selfUri the guest's address of the session; left out where the organisation has no web deployment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferBody(
        String id,
        @Nullable String joinCode,
        String websocketUrl,
        String dateOfferEnds,
        String communicationType,
        @Nullable String selfUri) {

    static OfferBody of(
            Organisation organisation, CobrowseSession session, Optional<Media> media, Optional<String> deployment) {
        return new OfferBody(
                session.id(),
                session.offer().joinCode().orElse(null),
                Links.toSocket("/cobrowse/%s/%s".formatted(organisation.id(), session.id())),
                Timestamps.write(session.offerExpires()),
                communicationType(media),
                deployment
                        .map(id -> "/api/v2/webdeployments/deployments/%s/cobrowse/%s".formatted(id, session.id()))
                        .orElse(null));
    }

    private static String communicationType(Optional<Media> media) {
        if (media.filter(Media.CALL::equals).isPresent()) return "Call";
        return media.filter(Media.MESSAGE::equals).isPresent() ? "Message" : "Unknown";
    }
}
