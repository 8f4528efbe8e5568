package cobrowse.simulator.channels;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Participant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A user or a queue with a part in a conversation, and the topics by which it is told of. */
record Audience(Topic conversations, Topic calls, Topic messages, Topic cobrowseSessions, String subject) {

    static List<Audience> of(Participant participant) {
        return Stream.concat(
                        participant.userId().map(Audience::user).stream(),
                        participant.queue().map(queue -> queue(queue.id())).stream())
                .toList();
    }

    private static Audience user(String id) {
        return new Audience(
                Topic.CONVERSATIONS_OF_USER, Topic.CALLS_OF_USER, Topic.MESSAGES_OF_USER, Topic.COBROWSE_OF_USER, id);
    }

    private static Audience queue(String id) {
        return new Audience(
                Topic.CONVERSATIONS_OF_QUEUE,
                Topic.CALLS_OF_QUEUE,
                Topic.MESSAGES_OF_QUEUE,
                Topic.COBROWSE_OF_QUEUE,
                id);
    }

    /** Of all media. */
    String whole() {
        return conversations.of(subject);
    }

    String cobrowse() {
        return cobrowseSessions.of(subject);
    }

    /** Of one medium; of chats the vendor tells nothing any more. */
    Optional<String> by(Media media) {
        return switch (media) {
            case CALL -> Optional.of(calls.of(subject));
            case MESSAGE -> Optional.of(messages.of(subject));
            case COBROWSE -> Optional.of(cobrowse());
            case CHAT -> Optional.empty();
        };
    }
}
