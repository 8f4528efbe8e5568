package cobrowse.testkit;

import java.time.Duration;
import java.util.Map;

/**
 * Things that go wrong to order. Each ends by itself: after one call, unless it says more. Answers made by a fault say so in
 * the header Sim-Fault.
 */
public final class Faults {

    private final Control control;

    Faults(Control control) {
        this.control = control;
    }

    /** The next call that the rule is asked about is refused by it, though the call keeps it. */
    public void refuseNext(String rule) {
        refuse(rule).onNext();
    }

    public Fault refuse(String rule) {
        return new Fault(control, Map.of("refuse", rule));
    }

    /** Accepted, as the rule's stall has it, and nothing comes of it. */
    public Fault stall(String rule) {
        return new Fault(control, Map.of("stall", rule));
    }

    /** @param status 400 to 599, with the body that the vendor has for it */
    public Fault status(int status) {
        return new Fault(control, Map.of("status", status));
    }

    /** 429, with a Retry-After of that many whole seconds. */
    public Fault tooManyRequests(Duration retryAfter) {
        return new Fault(control, Map.of("status", 429, "retryAfter", retryAfter.toSeconds()));
    }

    /** The answer is late by that much. */
    public Fault latency(Duration latency) {
        return new Fault(control, Map.of("latency", latency.toString()));
    }

    /** The connection is reset (TCP RST) instead of an answer. */
    public Fault reset() {
        return new Fault(control, Map.of("connection", "reset"));
    }

    /** The connection is closed without an answer. */
    public Fault emptyAnswer() {
        return new Fault(control, Map.of("connection", "empty"));
    }

    /** No answer for a minute, and then the end of the connection. */
    public Fault hang() {
        return new Fault(control, Map.of("connection", "hang"));
    }

    /** Half the JSON, as if that were all. */
    public Fault truncatedJson() {
        return new Fault(control, Map.of("truncate", "body"));
    }

    /** Half of what Content-Length promised, and then the end of the connection. */
    public Fault truncatedAnswer() {
        return new Fault(control, Map.of("truncate", "connection"));
    }

    /** The answer's bytes come one by one, spread over that time. */
    public Fault dribble(Duration over) {
        return new Fault(control, Map.of("dribble", over.toString()));
    }

    /** Events come twice. */
    public Fault duplicateEvents() {
        return new Fault(control, Map.of("events", "duplicate"));
    }

    /** Events come late by that much, on the organisation's clock. */
    public Fault delayedEvents(Duration delay) {
        return new Fault(control, Map.of("events", "delay", "delay", delay.toString()));
    }

    /** Any order that {@code POST /_sim/faults} takes. */
    public Fault order(Map<String, ?> order) {
        return new Fault(control, order);
    }

    /** Takes back all that still wait. */
    public void clear() {
        control.delete("/faults");
    }
}
