package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.OfferedCodes;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.ReadAttempt;
import cobrowse.simulator.routing.WrapUpCodeBody;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists the codes with which a participant of a call may wrap up. */
@RestController
record ListCallCodes(Referee referee, ParticipantEvidence evidence, OfferedCodes codes) implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes";

    static final Rulebook<ReadAttempt> RULES =
            Rulebook.inOrder("list wrap-up codes of a call", CONVERSATION_EXISTS, PARTICIPANT_IS_IN_THE_CONVERSATION);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsCallParticipantWrapupcodes")
                .wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    List<WrapUpCodeBody> list(Caller caller, @PathVariable String conversationId, @PathVariable String participantId) {
        var found = evidence.find(caller.organisation(), Media.CALL, conversationId, participantId);
        referee.judge(RULES, ReadAttempt.of(caller, found));
        return codes.of(caller.organisation(), found.participant().orElseThrow());
    }
}
