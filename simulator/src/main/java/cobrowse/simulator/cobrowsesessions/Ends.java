package cobrowse.simulator.cobrowsesessions;

import cobrowse.simulator.conversations.CobrowseParts;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.ParticipantDesk;
import cobrowse.simulator.conversations.ParticipantEvidence.Found;
import cobrowse.simulator.conversations.PatchAttempt;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.SessionDesk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Both ends of a co-browse. Where it goes on beside a chat, a call or messages, hanging up ends the session, and whoever
 * talks goes on talking.
 */
@Component
record Ends(CobrowseParts sessions, SessionDesk desk, ParticipantDesk participants) {

    /** The participant, if the line is the participant's: that of the conversation, or the end of a session in it. */
    Optional<Participant> by(Organisation organisation, Found found, String communicationId) {
        return found.by(communicationId)
                .or(() ->
                        found.participant().filter(participant -> hasEnd(organisation, participant, communicationId)));
    }

    void end(Organisation organisation, Conversation conversation) {
        if (conversation.media() == Media.COBROWSE) participants.end(organisation, conversation);
        else desk.endIn(organisation, conversation.id());
    }

    void patch(PatchAttempt attempt) {
        var conversation = attempt.conversation().orElseThrow();
        if (conversation.media() != Media.COBROWSE && attempt.asked().hangsUp()) {
            participants.patch(attempt.keepingTheLine());
            desk.endIn(attempt.caller().organisation(), conversation.id());
        } else participants.patch(attempt);
    }

    private boolean hasEnd(Organisation organisation, Participant participant, String communicationId) {
        return sessions.of(organisation, participant.conversationId()).stream()
                .anyMatch(part ->
                        Ids.goingWith(part.sessionId() + "/" + participant.id()).equals(communicationId));
    }
}
