package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_TAKES_PART;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.routing.WrapUpCodeBody;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists the codes with which a participant may wrap up: those of the queue; none for who came through none. */
@RestController
record ListParticipantsCodes(Referee referee, ParticipantEvidence evidence, OfferedCodes codes) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes";

    static final Rulebook<ReadAttempt> RULES =
            Rulebook.inOrder("list a participant's wrap-up codes", CONVERSATION_EXISTS, PARTICIPANT_TAKES_PART);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationParticipantWrapupcodes")
                .wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    List<WrapUpCodeBody> list(Caller caller, @PathVariable String conversationId, @PathVariable String participantId) {
        var found = evidence.find(caller.organisation(), conversationId, participantId);
        referee.judge(RULES, ReadAttempt.of(caller, found));
        return codes.of(caller.organisation(), found.participant().orElseThrow());
    }
}
