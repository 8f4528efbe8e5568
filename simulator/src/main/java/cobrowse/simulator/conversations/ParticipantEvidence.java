package cobrowse.simulator.conversations;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds conversations, participants and lines by the ids in a path. Whoever moves them holds the conversation. */
@Component
public class ParticipantEvidence {

    private final Conversations conversations;
    private final ObjectProvider<CobrowseParts> sessions;

    ParticipantEvidence(Conversations conversations, ObjectProvider<CobrowseParts> sessions) {
        this.conversations = conversations;
        this.sessions = sessions;
    }

    /** A participant of a conversation, each empty where the id belongs to nothing there. */
    public record Found(Optional<Conversation> conversation, Optional<Participant> participant) {

        /** Whose line that is in the conversation; empty where it is nobody's, or another's than the participant's. */
        public Optional<Participant> by(String communicationId) {
            return participant.filter(somebody -> somebody.communicationId().equals(communicationId));
        }
    }

    /** The participant as it is now. */
    public Found find(Organisation organisation, String conversationId, String participantId) {
        return in(organisation, conversations.find(organisation, conversationId), participantId);
    }

    /** The participant, held until the transaction ends. */
    public Found hold(Organisation organisation, String conversationId, String participantId) {
        return in(organisation, conversations.hold(organisation, conversationId), participantId);
    }

    /** Likewise, of a conversation that goes by the medium. */
    public Found find(Organisation organisation, Media media, String conversationId, String participantId) {
        var conversation = conversations.find(organisation, conversationId);
        return in(organisation, by(organisation, media, conversation), participantId);
    }

    /** Likewise, held. */
    public Found hold(Organisation organisation, Media media, String conversationId, String participantId) {
        var conversation = conversations.hold(organisation, conversationId);
        return in(organisation, by(organisation, media, conversation), participantId);
    }

    /** The conversation if it goes by the medium; co-browse goes on beside another. */
    public Optional<Conversation> by(Organisation organisation, Media media, Optional<Conversation> found) {
        return found.filter(conversation ->
                conversation.media() == media || media == Media.COBROWSE && isShared(organisation, conversation.id()));
    }

    /** Who of those who are in the conversation still is the user who calls. */
    public Optional<Participant> callersPart(Caller caller, Optional<Conversation> conversation) {
        return conversation.map(found -> conversations.participants(caller.organisation(), found.id())).stream()
                .flatMap(List::stream)
                .filter(Participant::isThere)
                .filter(participant ->
                        caller.userId().filter(participant::isUser).isPresent())
                .findFirst();
    }

    /** An attempt to change a participant of any conversation. */
    public PatchAttempt patch(
            Caller caller, String conversationId, String participantId, Sent<MediaParticipantRequest> sent) {
        var found = hold(caller.organisation(), conversationId, participantId);
        return new PatchAttempt(caller, sent, found.conversation(), found.participant());
    }

    /** Likewise, of a conversation that goes by the medium. */
    public PatchAttempt patch(
            Caller caller,
            Media media,
            String conversationId,
            String participantId,
            Sent<MediaParticipantRequest> sent) {
        var found = hold(caller.organisation(), media, conversationId, participantId);
        return new PatchAttempt(caller, sent, found.conversation(), found.participant());
    }

    private Found in(Organisation organisation, Optional<Conversation> conversation, String participantId) {
        var participant = conversation.flatMap(found -> conversations
                .participant(organisation, participantId)
                .filter(somebody -> somebody.conversationId().equals(found.id())));
        return new Found(conversation, participant);
    }

    private boolean isShared(Organisation organisation, String conversationId) {
        var kept = sessions.getIfAvailable();
        return kept != null && !kept.of(organisation, conversationId).isEmpty();
    }
}
