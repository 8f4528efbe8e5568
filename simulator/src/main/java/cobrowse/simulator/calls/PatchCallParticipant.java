package cobrowse.simulator.calls;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.MediaParticipantRequest;
import cobrowse.simulator.conversations.ParticipantDesk;
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

/** Answers or hangs up for a participant of a call, holds, and wraps up. */
@RestController
record PatchCallParticipant(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}";

    static final Rulebook<PatchAttempt> RULES = PatchAttempt.rules(
                    "update a participant of a call", CONVERSATION_IS_KNOWN)
            .after(CALLER_IS_A_USER);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCallParticipant")
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
        var attempt = evidence.patch(caller, Media.CALL, conversationId, participantId, sent);
        referee.judge(RULES, attempt);
        desk.patch(attempt);
    }
}
