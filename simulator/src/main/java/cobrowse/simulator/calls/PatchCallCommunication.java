package cobrowse.simulator.calls;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
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

/** Cuts a line of a call. */
@RestController
record PatchCallCommunication(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk)
        implements Operation {

    static final String PATH =
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}";

    static final Rulebook<PatchAttempt> RULES =
            LineAttempts.cutting("cut a line of a call", CONVERSATION_EXISTS).after(CALLER_IS_A_USER);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCallParticipantCommunication")
                .wanting(WRITES_CONVERSATIONS);
    }

    @PatchMapping(PATH)
    Map<String, Object> patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @PathVariable String communicationId,
            Sent<MediaParticipantRequest> sent) {
        var found = evidence.hold(caller.organisation(), Media.CALL, conversationId, participantId);
        var attempt = new PatchAttempt(caller, sent, found.conversation(), found.by(communicationId));
        referee.judge(RULES, attempt);
        desk.patch(attempt);
        return Map.of();
    }
}
