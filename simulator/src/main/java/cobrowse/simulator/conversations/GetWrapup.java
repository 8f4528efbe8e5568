package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_TAKES_PART;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads what an agent says of a conversation. */
@RestController
record GetWrapup(Referee referee, ParticipantEvidence evidence) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup";

    static final Rulebook<ReadAttempt> RULES =
            Rulebook.inOrder("read a wrap-up", CONVERSATION_IS_KNOWN, PARTICIPANT_TAKES_PART);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationParticipantWrapup").wanting(READS_CONVERSATIONS);
    }

    /** @param provisional true for the one that is not final yet; whatever else is said is false */
    @GetMapping(PATH)
    AssignedWrapupBody get(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @RequestParam(defaultValue = "false") String provisional) {
        var found = evidence.find(caller.organisation(), conversationId, participantId);
        referee.judge(RULES, ReadAttempt.of(caller, found));
        return AssignedWrapupBody.of(found.participant().orElseThrow(), Boolean.parseBoolean(provisional));
    }
}
