package cobrowse.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Each call that reached the organisation, with its answer. */
public final class Journal {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Control control;
    private final Set<Expectation> open = ConcurrentHashMap.newKeySet();

    Journal(Control control) {
        this.control = control;
    }

    /** Oldest first. */
    public List<RecordedCall> calls() {
        return read("");
    }

    /**
     * Expects a call to have come, or to come. Say how often, and end with {@code now()} or {@code within(…)}:
     *
     * <pre>{@code
     * journal.expect(call("POST", "/api/v2/cobrowse/sessions").withStatus(201)).times(1).within(Duration.ofSeconds(2));
     * }</pre>
     */
    public Expectation expect(Call call) {
        var expectation = new Expectation(this, call);
        open.add(expectation);
        return expectation;
    }

    /** Forgets what was called so far. */
    public void clear() {
        control.delete("/journal");
    }

    /** Those that come until there is one, or the time is over. @param last the call that was seen last */
    List<RecordedCall> after(List<RecordedCall> seen, Duration wait) {
        var last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).number();
        var longest = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        var all = new ArrayList<>(seen);
        all.addAll(read("?count=1&since=" + last + "&wait=" + longest));
        return all;
    }

    /** How many calls the simulator has answered that showed no token it knows, and so belong to no organisation. */
    int ofNobody() {
        return control.get("/journal/nobody").path("entities").size();
    }

    void checked(Expectation expectation) {
        open.remove(expectation);
    }

    /** @throws AssertionError when an expectation was never checked, and the test would pass in vain */
    void insistOnChecks() {
        if (open.isEmpty()) return;
        var first = open.iterator().next();
        open.clear();
        throw new AssertionError("This was expected and never checked: " + first + ". End it with now() or within(…).");
    }

    private List<RecordedCall> read(String query) {
        JsonNode entities = control.get("/journal" + query).path("entities");
        return Facts.all(entities).map(RecordedCall::of).toList();
    }
}
