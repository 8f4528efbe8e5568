package cobrowse.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often a call is expected, and by when. Without a number: once at least. */
public final class Expectation {

    /** A call is answered a moment before it stands in the journal. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Journal journal;
    private final Call call;
    private int least = 1;
    private int most = Integer.MAX_VALUE;

    Expectation(Journal journal, Call call) {
        this.journal = journal;
        this.call = call;
    }

    /** Just as often, no more. */
    public Expectation times(int times) {
        return between(times, times);
    }

    public Expectation atLeast(int times) {
        return between(times, Integer.MAX_VALUE);
    }

    public Expectation atMost(int times) {
        return between(0, times);
    }

    public Expectation never() {
        return between(0, 0);
    }

    /** Checks what has come so far. @return the calls that were expected, oldest first */
    public List<RecordedCall> now() {
        return check(least == 0 ? Duration.ZERO : A_MOMENT, "");
    }

    /**
     * Waits as long as it takes, and no longer than that. What shall come no more than so often is waited for to the end.
     *
     * @return the calls that were expected, oldest first
     */
    public List<RecordedCall> within(Duration time) {
        return check(time, " within " + Words.of(time));
    }

    private Expectation between(int fewest, int highest) {
        this.least = fewest;
        this.most = highest;
        return this;
    }

    private List<RecordedCall> check(Duration time, String when) {
        journal.checked(this);
        var end = Instant.now().plus(time);
        var calls = journal.calls();
        while (!isDecided(calls)) {
            var left = Duration.between(Instant.now(), end);
            if (left.isNegative() || left.isZero()) break;
            calls = journal.after(calls, left);
        }
        var found = matching(calls);
        if (found.size() >= least && found.size() <= most) return found;
        throw new AssertionError(new Disappointment(this + when, call, calls, found).inWords(journal::ofNobody));
    }

    /** Whether waiting can change nothing any more. */
    private boolean isDecided(List<RecordedCall> calls) {
        var found = matching(calls).size();
        return found > most || found >= least && least > 0;
    }

    private List<RecordedCall> matching(List<RecordedCall> calls) {
        return calls.stream().filter(call::matches).toList();
    }

    @Override
    public String toString() {
        return Words.times(least, most) + " " + call;
    }
}
