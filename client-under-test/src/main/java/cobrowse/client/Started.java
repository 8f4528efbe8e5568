package cobrowse.client;

import cobrowse.client.api.Session;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A start that was accepted.
 *
 * @param simulatorRule the rule that was broken silently: a simulator says so, and the session never becomes active
 * @param lesson where it explains that
 */
public record Started(Session session, Optional<String> simulatorRule, Optional<URI> lesson, Waiter waiter) {

    /** Waits until the session is active, for which the customer must agree. */
    public Outcome awaitStarted(Duration timeout) {
        return waiter.await(timeout);
    }
}
