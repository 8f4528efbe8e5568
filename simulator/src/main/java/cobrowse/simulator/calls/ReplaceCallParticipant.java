package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.TransferAttempt;
import cobrowse.simulator.conversations.TransferRequest;
import cobrowse.simulator.conversations.Transferring;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a call over to an agent or a queue. */
@RestController
record ReplaceCallParticipant(Referee referee, ParticipantEvidence evidence, Transferring transferring)
        implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace";

    static final Rulebook<TransferAttempt> RULES =
            TransferAttempt.rules("hand over a call", CONVERSATION_IS_KNOWN, PARTICIPANT_IS_IN_THE_CONVERSATION);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsCallParticipantReplace")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:blindTransfer"));
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void replace(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<TransferRequest> sent) {
        var attempt = transferring.attempt(
                caller, evidence.hold(caller.organisation(), Media.CALL, conversationId, participantId), sent);
        referee.judge(RULES, attempt);
        transferring.transfer(attempt);
    }
}
