package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Timekeeper;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads an organisation's clock and moves it on; what falls due on the way happens, in its order. */
@RestController
record ClockControl(Timekeeper timekeeper, SimulatedClock clock) {

    private static final Duration FURTHEST = Duration.ofDays(36_500);

    record Order(Optional<String> advance) {}

    record Reading(String now) {}

    @GetMapping("/_sim/clock")
    Reading read(Organisation organisation) {
        return new Reading(Timestamps.write(clock.now(organisation)));
    }

    @PostMapping("/_sim/clock")
    Reading advance(Organisation organisation, Sent<Order> sent) {
        var by = duration(Orders.required("advance", Orders.read(sent).advance()));
        return new Reading(Timestamps.write(clock.now(timekeeper.advance(organisation, by))));
    }

    private static Duration duration(String text) {
        try {
            var by = Duration.parse(text);
            if (!by.isNegative() && by.compareTo(FURTHEST) <= 0) return by;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw notATime(text);
        }
        throw notATime(text);
    }

    private static ControlProblem notATime(String text) {
        return ControlProblem.badField(
                "advance", "\"" + text + "\" is no time to move on by.", "Send an ISO 8601 duration such as PT2M.");
    }
}
