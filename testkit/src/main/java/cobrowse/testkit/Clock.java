package cobrowse.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An organisation's own clock. What falls due while it is moved on happens, in its order, before the call returns. */
public final class Clock {

    private final Control control;

    Clock(Control control) {
        this.control = control;
    }

    public Instant now() {
        return time(control.get("/clock"));
    }

    public Instant advance(Duration by) {
        return move("advance", by.toString());
    }

    /** Stops it where it is. It can still be advanced and set. */
    public Instant freeze() {
        return move("freeze", true);
    }

    public Instant freezeAt(Instant time) {
        return move("freeze", time.toString());
    }

    public Instant set(Instant time) {
        return move("set", time.toString());
    }

    /** Lets it run on from where it is. */
    public Instant run() {
        return move("run", true);
    }

    private Instant move(String how, Object by) {
        return time(control.post("/clock", Map.of(how, by)));
    }

    private static Instant time(JsonNode reading) {
        return Instant.parse(Facts.text(reading, "now"));
    }
}
