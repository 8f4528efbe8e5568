package cobrowse.simulator.conversations;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.ParticipantEvidence.Found;
import java.util.Optional;

/** An attempt to read something of a participant, by whatever path. */
public record ReadAttempt(Caller caller, Optional<Conversation> conversation, Optional<Participant> participant)
        implements CalledBy, OnParticipant {

    public static ReadAttempt of(Caller caller, Found found) {
        return new ReadAttempt(caller, found.conversation(), found.participant());
    }
}
