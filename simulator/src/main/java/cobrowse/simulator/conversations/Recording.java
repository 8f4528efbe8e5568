package cobrowse.simulator.conversations;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.RecordingAttempt.SetRecordingState;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pauses the recording of conversations and goes on with it, by whatever path. */
@Component
public class Recording {

    private final Conversations conversations;
    private final ParticipantEvidence evidence;
    private final ConversationDesk desk;

    Recording(Conversations conversations, ParticipantEvidence evidence, ConversationDesk desk) {
        this.conversations = conversations;
        this.evidence = evidence;
        this.desk = desk;
    }

    /** An attempt on any conversation, which is held. */
    public RecordingAttempt attempt(Caller caller, String conversationId, Sent<SetRecordingState> sent) {
        return attempt(caller, conversations.hold(caller.organisation(), conversationId), sent);
    }

    /** Likewise, on one that goes by the medium. */
    public RecordingAttempt attempt(Caller caller, Media media, String conversationId, Sent<SetRecordingState> sent) {
        var held = conversations.hold(caller.organisation(), conversationId);
        return attempt(caller, evidence.by(caller.organisation(), media, held), sent);
    }

    public Conversation set(RecordingAttempt attempt) {
        var conversation = attempt.conversation().orElseThrow();
        var details = conversation.details().recording(attempt.asked());
        return desk.keep(attempt.caller().organisation(), conversation.with(details));
    }

    private RecordingAttempt attempt(Caller caller, Optional<Conversation> conversation, Sent<SetRecordingState> sent) {
        return new RecordingAttempt(caller, sent, conversation, evidence.callersPart(caller, conversation));
    }
}
