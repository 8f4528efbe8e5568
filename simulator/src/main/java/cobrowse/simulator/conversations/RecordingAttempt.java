package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.RecordingRules.CALLER_TAKES_PART;
import static cobrowse.simulator.conversations.RecordingRules.CONVERSATION_IS_RECORDED_WHILE_IT_GOES_ON;
import static cobrowse.simulator.conversations.RecordingRules.RECORDING_STATE_IS_GIVEN;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.ConversationDetails.RecordingState;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;

/** An attempt to pause the recording of a conversation or go on with it, by whatever path. */
public record RecordingAttempt(
        Caller caller,
        Sent<SetRecordingState> sent,
        Optional<Conversation> conversation,
        Optional<Participant> callersPart)
        implements CalledBy, SendsBody, SeesCallersPart {

    public record SetRecordingState(Optional<RecordingState> recordingState) {}

    /** @param first what the path asks for by itself, such as a user */
    public static Rulebook<RecordingAttempt> rules(
            String operation, Rule<? super RecordingAttempt> first, Rule<? super RecordingAttempt> exists) {
        return Rulebook.inOrder(
                operation,
                first,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                CONVERSATION_IS_RECORDED_WHILE_IT_GOES_ON,
                CALLER_TAKES_PART,
                RECORDING_STATE_IS_GIVEN);
    }

    /** @param exists what an unknown conversation is answered with; it differs from path to path */
    public static Rulebook<RecordingAttempt> rules(String operation, Rule<? super RecordingAttempt> exists) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                CONVERSATION_IS_RECORDED_WHILE_IT_GOES_ON,
                CALLER_TAKES_PART,
                RECORDING_STATE_IS_GIVEN);
    }

    public RecordingState asked() {
        return sent.value().recordingState().orElseThrow();
    }
}
