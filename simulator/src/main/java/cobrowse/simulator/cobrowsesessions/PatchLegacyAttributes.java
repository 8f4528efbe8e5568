package cobrowse.simulator.cobrowsesessions;

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

/** Adds to the attributes of a participant of a conversation with co-browse, and changes them. */
@RestController
record PatchLegacyAttributes(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH =
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes";

    static final Rulebook<AttributesAttempt> RULES = AttributesAttempt.rules(
            "write attributes of a conversation with co-browse",
            CONVERSATION_EXISTS,
            PARTICIPANT_IS_IN_THE_CONVERSATION);

    record AttributesBody(Map<String, String> attributes) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCobrowsesessionParticipantAttributes")
                .wanting(WRITES_CONVERSATIONS)
                .deprecated(LegacyCobrowse.RETIRED);
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    AttributesBody patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<ParticipantAttributes> sent) {
        var attempt = AttributesAttempt.of(
                caller, evidence.hold(caller.organisation(), Media.COBROWSE, conversationId, participantId), sent);
        referee.judge(RULES, attempt);
        return new AttributesBody(desk.attribute(attempt).details().attributes());
    }
}
