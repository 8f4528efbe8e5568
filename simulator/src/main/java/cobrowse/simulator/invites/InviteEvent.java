package cobrowse.simulator.invites;

import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.wire.Timestamps;
import java.time.Instant;

/** What both sides hear of an invite. */
public final class InviteEvent {

    private InviteEvent() {}

    /** @param type one of {@link CobrowseEvent}'s */
    public static CobrowseEvent of(String type, Invite invite, Instant at) {
        return new CobrowseEvent(
                type,
                Timestamps.write(at),
                invite.id(),
                null,
                invite.conversationId(),
                invite.participantId(),
                invite.initiatorId(),
                Timestamps.write(invite.expires()));
    }
}
