package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.PARTICIPANT_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.AttributesAttempt.ParticipantAttributes;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds to the attributes of a participant, and changes them; also after the conversation. */
@RestController
record PatchAttributes(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes";

    static final Rulebook<AttributesAttempt> RULES =
            AttributesAttempt.rules("write attributes", CONVERSATION_EXISTS, PARTICIPANT_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationParticipantAttributes")
                .wanting(WRITES_CONVERSATIONS);
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<ParticipantAttributes> sent) {
        var found = evidence.hold(caller.organisation(), conversationId, participantId);
        var attempt = AttributesAttempt.of(caller, found, sent);
        referee.judge(RULES, attempt);
        desk.attribute(attempt);
    }
}
