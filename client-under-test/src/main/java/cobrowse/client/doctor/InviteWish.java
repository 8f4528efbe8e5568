package cobrowse.client.doctor;

import java.util.Optional;

/** What a body asks for at POST /api/v2/cobrowse/invites. */
record InviteWish(Optional<String> conversationId, Optional<String> participantId, Optional<String> initiatorId)
        implements NamesParticipant {

    @Override
    public boolean meansCustomer() {
        return false;
    }
}
