package cobrowse.simulator.cobrowsesessions;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.LineAttempts;
import cobrowse.simulator.conversations.MediaParticipantRequest;
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

/** Cuts a line of a co-browse. */
@RestController
record PatchLegacyCommunication(Referee referee, ParticipantEvidence evidence, Ends lines) implements Operation {

    static final String PATH =
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}";

    static final Rulebook<PatchAttempt> RULES =
            LineAttempts.cutting("cut a line of a conversation with co-browse", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCobrowsesessionParticipantCommunication")
                .wanting(WRITES_CONVERSATIONS)
                .deprecated(LegacyCobrowse.RETIRED);
    }

    @PatchMapping(PATH)
    Map<String, Object> patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @PathVariable String communicationId,
            Sent<MediaParticipantRequest> sent) {
        var found = evidence.hold(caller.organisation(), Media.COBROWSE, conversationId, participantId);
        var attempt = new PatchAttempt(
                caller, sent, found.conversation(), lines.by(caller.organisation(), found, communicationId));
        referee.judge(RULES, attempt);
        lines.patch(attempt);
        return Map.of();
    }
}
