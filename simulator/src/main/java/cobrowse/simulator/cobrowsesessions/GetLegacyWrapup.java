package cobrowse.simulator.cobrowsesessions;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;

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

/** Reads what an agent says of a conversation with co-browse. */
@RestController
record GetLegacyWrapup(Referee referee, ParticipantEvidence evidence) implements Operation {

    static final String PATH =
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup";

    static final Rulebook<ReadAttempt> RULES = Rulebook.inOrder(
            "read the wrap-up of a conversation with co-browse",
            CONVERSATION_EXISTS,
            PARTICIPANT_IS_IN_THE_CONVERSATION);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsCobrowsesessionParticipantWrapup")
                .wanting(READS_CONVERSATIONS)
                .deprecated(LegacyCobrowse.RETIRED);
    }

    @GetMapping(PATH)
    AssignedWrapupBody get(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @RequestParam(defaultValue = "false") String provisional) {
        var found = evidence.find(caller.organisation(), Media.COBROWSE, conversationId, participantId);
        referee.judge(RULES, ReadAttempt.of(caller, found));
        return AssignedWrapupBody.of(found.participant().orElseThrow(), Boolean.parseBoolean(provisional));
    }
}
