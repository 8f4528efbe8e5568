package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_TAKES_PART;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.AssignedWrapupBody;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.ReadAttempt;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads what an agent says of a call. */
@RestController
record GetCallWrapup(Referee referee, ParticipantEvidence evidence) implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup";

    static final Rulebook<ReadAttempt> RULES =
            Rulebook.inOrder("read the wrap-up of a call", CONVERSATION_IS_KNOWN, PARTICIPANT_TAKES_PART);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsCallParticipantWrapup")
                .wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    AssignedWrapupBody get(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @RequestParam(defaultValue = "false") String provisional) {
        var found = evidence.find(caller.organisation(), Media.CALL, conversationId, participantId);
        referee.judge(RULES, ReadAttempt.of(caller, found));
        return AssignedWrapupBody.of(found.participant().orElseThrow(), Boolean.parseBoolean(provisional));
    }
}
