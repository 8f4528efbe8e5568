package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.CommunicationRules.COMMUNICATION_IS_DISCONNECTED_ONLY;
import static cobrowse.simulator.conversations.CommunicationRules.WRAP_UP_CODE_IS_GIVEN_UNLESS_PROVISIONAL;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_IS_STILL_THERE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.MediaParticipantRequest.WrapupInput;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;

/** Attempts on a line of a participant. Of an attempt on another's line, the participant is empty. */
public interface LineAttempts {

    /** An attempt to say on a line what came of the conversation. */
    record WrapupAttempt(
            Caller caller,
            Sent<WrapupInput> sent,
            Optional<Conversation> conversation,
            Optional<Participant> participant)
            implements CalledBy, SendsBody, WrapsUp {

        @Override
        public WrapupInput wrapup() {
            return sent.value();
        }
    }

    /** @param exists what an unknown conversation is answered with; it differs from path to path */
    static Rulebook<PatchAttempt> cutting(String operation, Rule<? super PatchAttempt> exists) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                PARTICIPANT_IS_IN_THE_CONVERSATION,
                COMMUNICATION_IS_DISCONNECTED_ONLY,
                PARTICIPANT_IS_STILL_THERE);
    }

    /** @param exists likewise */
    static Rulebook<WrapupAttempt> wrappingUp(String operation, Rule<? super WrapupAttempt> exists) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                PARTICIPANT_IS_IN_THE_CONVERSATION,
                WRAP_UP_CODE_IS_GIVEN_UNLESS_PROVISIONAL);
    }
}
