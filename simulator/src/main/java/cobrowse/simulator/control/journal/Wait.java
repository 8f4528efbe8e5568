package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.ControlProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** How long somebody waits for how many calls, by the wall clock. */
record Wait(Duration longest, int count) {

    private static final Duration MOST = Duration.ofSeconds(60);
    private static final int MOST_CALLS = 1_000_000;

    /** @throws ControlProblem for a time that is none, or a count without a time */
    static Optional<Wait> read(MultiValueMap<String, String> query) {
        var count = Searches.whole(query, "count", MOST_CALLS);
        var wait = Searches.only(query, "wait").map(Wait::duration);
        if (wait.isEmpty() && count.isPresent()) {
            throw ControlProblem.badField("count", "Nothing is waited for.", "Send wait too, such as wait=PT2S.");
        }
        return wait.map(longest -> new Wait(longest, count.orElse(1)));
    }

    private static Duration duration(String text) {
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative()) return duration.compareTo(MOST) > 0 ? MOST : duration;
        } catch (DateTimeException e) {
            // said below
        }
        throw ControlProblem.badField(
                "wait", "\"" + text + "\" is no time to wait.", "Send one up to PT60S, such as PT2S.");
    }
}
