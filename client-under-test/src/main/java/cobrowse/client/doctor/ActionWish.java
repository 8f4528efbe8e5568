package cobrowse.client.doctor;

import java.util.Optional;

/** What is asked for at PATCH /api/v2/conversations/{conversationId}. */
record ActionWish(Optional<String> conversationId, Body body) implements NamesParticipant {

    record Body(Optional<Action> cobrowse) {}

    record Action(Optional<String> action, Optional<String> participantId) {}

    Optional<String> action() {
        return body.cobrowse().flatMap(Action::action);
    }

    @Override
    public Optional<String> participantId() {
        return body.cobrowse().flatMap(Action::participantId);
    }

    @Override
    public boolean meansCustomer() {
        return true;
    }
}
