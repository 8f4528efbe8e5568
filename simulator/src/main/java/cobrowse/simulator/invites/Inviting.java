package cobrowse.simulator.invites;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Timekeeper;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes invites. Wants a transaction around it that holds the conversation. */
@Component
record Inviting(InviteDesk desk, Timekeeper timekeeper, Ids ids) {

    Invite invite(Organisation organisation, String conversationId, String participantId, String initiatorId) {
        var now = desk.now(organisation);
        var invite = new Invite(
                ids.next(),
                conversationId,
                participantId,
                initiatorId,
                Invite.LIFECYCLE.start(),
                now,
                now.plusSeconds(organisation.settings().inviteSeconds()),
                Optional.empty());
        desk.open(organisation, invite);
        timekeeper.expect(organisation, invite.expires());
        return invite;
    }
}
