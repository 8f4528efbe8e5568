package cobrowse.client;

import cobrowse.client.api.Invite;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The customer has been asked. Nothing has started.
 *
 * @param simulatorRule the rule that a simulator names although it accepted the call
 * @param lesson where it explains that
 */
public record Invited(Invite invite, Optional<String> simulatorRule, Optional<URI> lesson, Waiter waiter) {

    /** Waits until the customer has answered. */
    public Outcome awaitStarted(Duration timeout) {
        return waiter.await(timeout);
    }
}
