package cobrowse.simulator.cobrowsesessions;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.MediaParticipantRequest;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.PatchAttempt;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hangs up for a participant of a co-browse, or wraps up. */
@RestController
record PatchLegacyParticipant(Referee referee, ParticipantEvidence evidence, Ends ends) implements Operation {

    static final String PATH = "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}";

    static final Rulebook<PatchAttempt> RULES =
            PatchAttempt.rules("update a participant of a conversation with co-browse", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCobrowsesessionParticipant")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf(
                        "conversation:participant:wrapup",
                        "conversation:call:record",
                        "conversation:communication:disconnect"))
                .deprecated(LegacyCobrowse.RETIRED);
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<MediaParticipantRequest> sent) {
        var attempt = evidence.patch(caller, Media.COBROWSE, conversationId, participantId, sent);
        referee.judge(RULES, attempt);
        ends.patch(attempt);
    }
}
