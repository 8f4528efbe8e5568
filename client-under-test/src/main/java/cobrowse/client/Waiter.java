package cobrowse.client;

import java.time.Duration;

/** Waits for what becomes of something, on the event stream and from before it was begun, so that nothing is missed. */
@FunctionalInterface
public interface Waiter {

    /** @param timeout how long to wait; nothing is ended by giving up */
    Outcome await(Duration timeout);
}
