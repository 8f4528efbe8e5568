package cobrowse.testkit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that shall go wrong, and with which calls. It is ordered by the last word: {@code onNext} or {@code forAll}. */
public final class Fault {

    private final Control control;
    private final Map<String, Object> order;

    Fault(Control control, Map<String, ?> order) {
        this.control = control;
        this.order = new LinkedHashMap<>(order);
    }

    /** Only with that share of the calls that could be meant, above 0 and up to 1. */
    public Fault share(double share) {
        return and("share", share);
    }

    /** Decides which calls of a share are hit; the same seed, the same ones. */
    public Fault seed(long seed) {
        return and("seed", seed);
    }

    /** The call is carried out, and then the answer is lost, spoilt or late. */
    public Fault afterTheCall() {
        return and("when", "after");
    }

    /** The call never gets to be carried out. */
    public Fault beforeTheCall() {
        return and("when", "before");
    }

    /** With the vendor's code in the body of an error. */
    public Fault code(String code) {
        return and("code", code);
    }

    public Fault message(String message) {
        return and("message", message);
    }

    /** @param operations such as "POST /api/v2/cobrowse/sessions"; any operation without one */
    public void onNext(String... operations) {
        onNext(1, operations);
    }

    /** @param operations such as "POST /api/v2/cobrowse/sessions"; any operation without one */
    public void onNext(int calls, String... operations) {
        and("calls", calls).send(operations);
    }

    /**
     * With all calls for a time, on the organisation's clock.
     *
     * @param operations such as "POST /api/v2/cobrowse/sessions"; any operation without one
     */
    public void forAll(Duration time, String... operations) {
        and("for", time.toString()).send(operations);
    }

    private Fault and(String field, Object value) {
        order.put(field, value);
        return this;
    }

    private void send(String... operations) {
        var sent = new LinkedHashMap<>(order);
        if (operations.length == 1) sent.put("operation", operations[0]);
        if (operations.length > 1) sent.put("operation", List.of(operations));
        control.post("/faults", sent);
    }
}
