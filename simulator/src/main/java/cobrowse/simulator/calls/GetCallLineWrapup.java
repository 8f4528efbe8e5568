package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
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

/** Reads what an agent says of a call on a line. */
@RestController
record GetCallLineWrapup(Referee referee, ParticipantEvidence evidence) implements Operation {

    static final String PATH =
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup";

    static final Rulebook<ReadAttempt> RULES = Rulebook.inOrder(
            "read the wrap-up of a line of a call", CONVERSATION_IS_KNOWN, PARTICIPANT_IS_IN_THE_CONVERSATION);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsCallParticipantCommunicationWrapup")
                .wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    AssignedWrapupBody get(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @PathVariable String communicationId,
            @RequestParam(defaultValue = "false") String provisional) {
        var found = evidence.find(caller.organisation(), Media.CALL, conversationId, participantId);
        var speaker = found.by(communicationId);
        referee.judge(RULES, new ReadAttempt(caller, found.conversation(), speaker));
        return AssignedWrapupBody.of(speaker.orElseThrow(), Boolean.parseBoolean(provisional));
    }
}
