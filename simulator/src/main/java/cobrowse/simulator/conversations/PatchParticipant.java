package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers or hangs up for a participant, holds, mutes, and wraps up. CHOSEN: for anybody's, as who may is a permission. */
@RestController
record PatchParticipant(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/participants/{participantId}";

    static final Rulebook<PatchAttempt> RULES = PatchAttempt.rules("update a participant", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationParticipant")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf(
                        "conversation:participant:wrapup",
                        "conversation:call:record",
                        "conversation:communication:disconnect"));
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void patch(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            Sent<MediaParticipantRequest> sent) {
        var attempt = evidence.patch(caller, conversationId, participantId, sent);
        referee.judge(RULES, attempt);
        desk.patch(attempt);
    }
}
