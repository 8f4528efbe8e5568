package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ParticipantRules.ONLY_CONNECTED_PARTICIPANTS_ARE_HELD;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_BECOMES_CONNECTED_OR_DISCONNECTED;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_IS_STILL_THERE;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_TAKES_PART;
import static cobrowse.simulator.conversations.ParticipantRules.PARTICIPANT_UPDATE_CHANGES_SOMETHING;
import static cobrowse.simulator.conversations.ParticipantRules.WRAP_UP_NAMES_A_CODE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;

/** An attempt to change a participant, by whatever path. */
public record PatchAttempt(
        Caller caller,
        Sent<MediaParticipantRequest> sent,
        Optional<Conversation> conversation,
        Optional<Participant> participant)
        implements CalledBy, SendsBody, PatchesParticipant {

    /** @param exists what an unknown conversation is answered with; it differs from path to path */
    public static Rulebook<PatchAttempt> rules(String operation, Rule<? super PatchAttempt> exists) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                PARTICIPANT_TAKES_PART,
                PARTICIPANT_UPDATE_CHANGES_SOMETHING,
                PARTICIPANT_BECOMES_CONNECTED_OR_DISCONNECTED,
                PARTICIPANT_IS_STILL_THERE,
                ONLY_CONNECTED_PARTICIPANTS_ARE_HELD,
                WRAP_UP_NAMES_A_CODE);
    }

    /** The same, with whoever takes part staying on the line. */
    public PatchAttempt keepingTheLine() {
        var kept = new Sent<>(sent.size(), sent.type(), sent.malformed(), asked().keepingTheState());
        return new PatchAttempt(caller, kept, conversation, participant);
    }

    @Override
    public MediaParticipantRequest asked() {
        return sent.value();
    }
}
