package cobrowse.simulator.caller;

import jakarta.servlet.http.HttpServletResponse;

/**
 * How much of a token's minute is used up, as the vendor's headers tell it to clients.
 *
 * @param used calls made within the minute, this one included; never above what is allowed
 * @param allowed calls that a minute has
 * @param secondsToReset whole seconds until the next minute begins
 * @param secondsToWait 0, or in how many whole seconds the token may be used again
 */
record Allowance(long used, int allowed, long secondsToReset, long secondsToWait) {

    static final String COUNT = "inin-ratelimit-count";
    static final String ALLOWED = "inin-ratelimit-allowed";
    static final String RESET = "inin-ratelimit-reset";

    void tell(HttpServletResponse response) {
        response.setHeader(COUNT, Long.toString(used));
        response.setHeader(ALLOWED, Integer.toString(allowed));
        response.setHeader(RESET, Long.toString(secondsToReset));
    }
}
