package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.LineAttempts;
import cobrowse.simulator.conversations.LineAttempts.WrapupAttempt;
import cobrowse.simulator.conversations.MediaParticipantRequest.WrapupInput;
import cobrowse.simulator.conversations.ParticipantDesk;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says on a line what came of a call, in it or afterwards. */
@RestController
record WrapUpCallLine(Referee referee, ParticipantEvidence evidence, ParticipantDesk desk) implements Operation {

    static final String PATH =
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup";

    static final Rulebook<WrapupAttempt> RULES =
            LineAttempts.wrappingUp("wrap up a line of a call", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsCallParticipantCommunicationWrapup")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:participant:wrapup"));
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void wrapUp(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String participantId,
            @PathVariable String communicationId,
            Sent<WrapupInput> sent) {
        var found = evidence.hold(caller.organisation(), Media.CALL, conversationId, participantId);
        var attempt = new WrapupAttempt(caller, sent, found.conversation(), found.by(communicationId));
        referee.judge(RULES, attempt);
        desk.wrapUp(caller.organisation(), attempt.participant().orElseThrow(), attempt.wrapup());
    }
}
