package cobrowse.simulator.caller;

import java.util.Optional;

/**
 * A call before we know who makes it.
 *
 * @param bearer the token in the Authorization header
 * @param caller who holds it, if it is known and alive
 * @param secondsToWait until the token may be used again; 0 when it may be used now
 */
public record Knock(Optional<String> bearer, Optional<Caller> caller, long secondsToWait) {

    /** Whole seconds as an answer says them: nobody is told to wait for no time at all. */
    String toldToWait() {
        return Long.toString(Math.max(1, secondsToWait));
    }
}
