package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.PARTICIPANT_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a conversation over to a queue, in which the customer waits. */
@RestController
record ReplaceByQueue(Referee referee, ParticipantEvidence evidence, Transferring transferring) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue";

    static final Rulebook<TransferAttempt> RULES =
            TransferAttempt.rules("replace a participant by a queue", CONVERSATION_EXISTS, PARTICIPANT_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationParticipantReplaceQueue")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf(
                        "conversation:communication:blindTransfer", "conversation:communication:blindTransferQueue"));
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void replace(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<TransferRequest> sent) {
        var found = evidence.hold(caller.organisation(), conversationId, participantId);
        var attempt = transferring.attempt(caller, found, sent, sent.value().toQueue());
        referee.judge(RULES, attempt);
        transferring.transfer(attempt);
    }
}
