package cobrowse.simulator.conversations;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.RecordingAttempt.SetRecordingState;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pauses the recording of a conversation while something is said that must not be kept, and goes on with it. */
@RestController
record RecordConversation(Referee referee, Recording recording) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/recordingstate";

    static final Rulebook<RecordingAttempt> RULES =
            RecordingAttempt.rules("set the recording state", CALLER_IS_A_USER, CONVERSATION_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationRecordingstate")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:recording:pauseOthers"));
    }

    @PatchMapping(PATH)
    @ResponseStatus(ACCEPTED)
    void set(Caller caller, @PathVariable String conversationId, Sent<SetRecordingState> sent) {
        var attempt = recording.attempt(caller, conversationId, sent);
        referee.judge(RULES, attempt);
        recording.set(attempt);
    }
}
