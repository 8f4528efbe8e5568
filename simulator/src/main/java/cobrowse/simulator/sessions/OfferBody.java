package cobrowse.simulator.sessions;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Nullable String selfUri) {}
