package cobrowse.simulator.control.faults;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An order to refuse the next calls that a rule is asked about, though they keep it. */
final class Fault {

    private final String id;
    private final String ruleId;
    private final Optional<String> operation;
    private final AtomicInteger callsLeft;

    /**
     * @param operation "METHOD /path" of the only operation it is for; empty for any
     * @param calls how many calls it is for
     */
    Fault(String id, String ruleId, Optional<String> operation, int calls) {
        this.id = id;
        this.ruleId = ruleId;
        this.operation = operation;
        this.callsLeft = new AtomicInteger(calls);
    }

    String id() {
        return id;
    }

    String ruleId() {
        return ruleId;
    }

    Optional<String> operation() {
        return operation;
    }

    int callsLeft() {
        return callsLeft.get();
    }

    boolean isAbout(String judgedRule, Optional<String> called) {
        return ruleId.equals(judgedRule) && (operation.isEmpty() || operation.equals(called));
    }

    /** @return false when another call has used it up */
    boolean use() {
        return callsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
