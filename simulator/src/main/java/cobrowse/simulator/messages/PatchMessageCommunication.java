package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.LineAttempts;
import cobrowse.simulator.conversations.MediaParticipantRequest;
import cobrowse.simulator.conversations.ParticipantDesk;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.PatchAttempt;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.Map;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Cuts a line of a messaging conversation. */
@RestController
record PatchMessageCommunication(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk)
        implements Operation {

    static final String PATH =
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}";

    static final Rulebook<PatchAttempt> RULES =
            LineAttempts.cutting("cut a line of a messaging conversation", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsMessageParticipantCommunication")
                .wanting(WRITES_CONVERSATIONS);
    }

    @PatchMapping(PATH)
    Map<String, Object> patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @PathVariable String communicationId,
            Sent<MediaParticipantRequest> sent) {
        var found = evidence.hold(caller.organisation(), Media.MESSAGE, conversationId, participantId);
        var attempt = new PatchAttempt(caller, sent, found.conversation(), found.by(communicationId));
        referee.judge(RULES, attempt);
        desk.patch(attempt);
        return Map.of();
    }
}
