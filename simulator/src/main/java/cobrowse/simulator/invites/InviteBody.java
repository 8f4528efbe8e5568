package cobrowse.simulator.invites;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An invite as the API shows one. @param sessionId once the customer has accepted */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteBody(
        String id,
        String state,
        String expires,
        String conversationId,
        String participantId,
        String initiatorId,
        @Nullable String sessionId) {

    public static InviteBody of(Invite invite) {
        return new InviteBody(
                invite.id(),
                Lifecycle.spelt(invite.state()),
                Timestamps.write(invite.expires()),
                invite.conversationId(),
                invite.participantId(),
                invite.initiatorId(),
                invite.sessionId().orElse(null));
    }
}
