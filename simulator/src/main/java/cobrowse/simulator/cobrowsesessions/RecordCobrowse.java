package cobrowse.simulator.cobrowsesessions;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Recording;
import cobrowse.simulator.conversations.RecordingAttempt;
import cobrowse.simulator.conversations.RecordingAttempt.SetRecordingState;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pauses the recording of a conversation with co-browse, and goes on with it. The answer is the new state, as a text. */
@RestController
record RecordCobrowse(Referee referee, Recording recording) implements Operation {

    static final String PATH = "/api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate";

    static final Rulebook<RecordingAttempt> RULES =
            RecordingAttempt.rules("set the recording state of a co-browse", CONVERSATION_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", PATH, "putConversationsCobrowsesessionRecordingstate")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:recording:pauseOthers"))
                .deprecated(LegacyCobrowse.RECORDING_RETIRED);
    }

    @PutMapping(PATH)
    ResponseEntity<String> set(Caller caller, @PathVariable String conversationId, Sent<SetRecordingState> sent) {
        var attempt = recording.attempt(caller, Media.COBROWSE, conversationId, sent);
        referee.judge(RULES, attempt);
        recording.set(attempt);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body("\"" + attempt.asked() + "\"");
    }
}
