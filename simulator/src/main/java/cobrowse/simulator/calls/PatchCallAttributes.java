package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.AttributesAttempt;
import cobrowse.simulator.conversations.AttributesAttempt.ParticipantAttributes;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ParticipantDesk;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.Map;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds to the attributes of a participant of a call, and changes them. */
@RestController
record PatchCallAttributes(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes";

    static final Rulebook<AttributesAttempt> RULES = AttributesAttempt.rules(
            "write attributes of a call", CONVERSATION_EXISTS, PARTICIPANT_IS_IN_THE_CONVERSATION);

    record AttributesBody(Map<String, String> attributes) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCallParticipantAttributes")
                .wanting(WRITES_CONVERSATIONS);
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    AttributesBody patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<ParticipantAttributes> sent) {
        var attempt = AttributesAttempt.of(
                caller, evidence.hold(caller.organisation(), Media.CALL, conversationId, participantId), sent);
        referee.judge(RULES, attempt);
        return new AttributesBody(desk.attribute(attempt).details().attributes());
    }
}
