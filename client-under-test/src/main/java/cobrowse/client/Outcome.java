package cobrowse.client;

import cobrowse.client.api.Event;
import java.time.Duration;
import java.util.Optional;

/** What has become of an invite, or of a session that was offered. */
public sealed interface Outcome {

    /** The session, where the customer agreed. */
    default Optional<String> startedSession() {
        return Optional.empty();
    }

    /** The customer agreed. */
    record HasStarted(String sessionId) implements Outcome {
        @Override
        public Optional<String> startedSession() {
            return Optional.of(sessionId);
        }
    }

    /** The customer said no. */
    record WasDeclined() implements Outcome {}

    /** The customer said nothing, or the conversation ended before. */
    record HasExpired() implements Outcome {}

    /** Somebody ended it before it began. */
    record WasEnded() implements Outcome {}

    /** Nothing was heard of it while the caller waited. It goes on: waiting again is possible. */
    record StillOpen(Duration waited) implements Outcome {}

    /** What an event makes of the thing that it is about; empty where that goes on. */
    static Optional<Outcome> of(Event event) {
        return switch (event.type()) {
            case Event.STARTED -> event.sessionId().map(HasStarted::new);
            case Event.DECLINED -> Optional.of(new WasDeclined());
            case Event.EXPIRED -> Optional.of(new HasExpired());
            case Event.ENDED -> Optional.of(new WasEnded());
            default -> Optional.empty();
        };
    }
}
