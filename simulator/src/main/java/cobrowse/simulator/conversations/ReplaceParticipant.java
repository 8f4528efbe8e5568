package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.PARTICIPANT_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Deprecation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a conversation over to an agent, a queue or, of calls, a number. */
@RestController
record ReplaceParticipant(Referee referee, ParticipantEvidence evidence, Transferring transferring)
        implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}/replace";

    /** Since when nobody says; the vendor's description of July 2026 has it so. */
    private static final Deprecation RETIRED = new Deprecation(
            LocalDate.of(2026, 7, 19),
            Optional.empty(),
            "POST …/replace/agent or POST …/replace/queue, which say by their path who takes over");

    static final Rulebook<TransferAttempt> RULES =
            TransferAttempt.rules("replace a participant", CONVERSATION_EXISTS, PARTICIPANT_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationParticipantReplace")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:blindTransfer"))
                .deprecated(RETIRED);
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void replace(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<TransferRequest> sent) {
        var found = evidence.hold(caller.organisation(), conversationId, participantId);
        var attempt = transferring.attempt(caller, found, sent);
        referee.judge(RULES, attempt);
        transferring.transfer(attempt);
    }
}
