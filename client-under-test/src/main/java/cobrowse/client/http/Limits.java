package cobrowse.client.http;

import java.time.Duration;

/**
 * How long the client waits, and how often it tries. No wait is without an end.
 *
 * @param connect for the line to stand
 * @param answer from the line to the last byte of the answer, of each try
 * @param call for one call with all its tries and pauses; a call that needs a new token after a 401 may take this twice
 * @param obedience how long, in all, one call waits because the API said Retry-After; 0 to be told at once
 * @param silence after which an event stream that brings nothing, not even a comment, counts as broken
 * @param tries how often a call is sent at most when lines break and gateways fail
 * @param firstPause after the first such failure; the next ones are twice as long each, and none is exact to a quarter
 * @param longestPause up to which they grow
 */
public record Limits(
        Duration connect,
        Duration answer,
        Duration call,
        Duration obedience,
        Duration silence,
        int tries,
        Duration firstPause,
        Duration longestPause) {

    /** For a program that has time: Genesys' own limits are by the minute, so it waits out one of them. */
    public static Limits usual() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(3),
                Duration.ofSeconds(65),
                Duration.ofSeconds(60),
                4,
                Duration.ofMillis(250),
                Duration.ofSeconds(8));
    }

    /** Every call is sent once, and what comes of it is reported at once. */
    public static Limits once() {
        var usual = usual();
        return new Limits(
                usual.connect,
                usual.answer,
                usual.call,
                Duration.ZERO,
                usual.silence,
                1,
                usual.firstPause,
                usual.longestPause);
    }

    public Limits {
        if (tries < 1) throw new IllegalArgumentException("A call is sent at least once");
        for (var limit : new Duration[] {connect, answer, call, silence, firstPause, longestPause})
            if (limit.isNegative() || limit.isZero()) throw new IllegalArgumentException("A limit is longer than 0");
        if (obedience.isNegative()) throw new IllegalArgumentException("Nobody waits for less than 0");
    }

    public Limits connect(Duration changed) {
        return new Limits(changed, answer, call, obedience, silence, tries, firstPause, longestPause);
    }

    public Limits answer(Duration changed) {
        return new Limits(connect, changed, call, obedience, silence, tries, firstPause, longestPause);
    }

    public Limits call(Duration changed) {
        return new Limits(connect, answer, changed, obedience, silence, tries, firstPause, longestPause);
    }

    public Limits obedience(Duration changed) {
        return new Limits(connect, answer, call, changed, silence, tries, firstPause, longestPause);
    }

    public Limits silence(Duration changed) {
        return new Limits(connect, answer, call, obedience, changed, tries, firstPause, longestPause);
    }

    public Limits tries(int changed) {
        return new Limits(connect, answer, call, obedience, silence, changed, firstPause, longestPause);
    }

    public Limits pauses(Duration first, Duration longest) {
        return new Limits(connect, answer, call, obedience, silence, tries, first, longest);
    }
}
