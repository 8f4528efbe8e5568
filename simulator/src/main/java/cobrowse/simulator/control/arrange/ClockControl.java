package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Timekeeper;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads an organisation's clock, moves it, halts it and lets it run; what falls due on the way happens, in its order. */
@RestController
record ClockControl(Timekeeper timekeeper, SimulatedClock clock) {

    /** @param mode running or frozen */
    record Reading(String now, String mode) {}

    /** Reads the clock. */
    @GetMapping("/_sim/clock")
    Reading read(Organisation organisation) {
        return new Reading(Timestamps.write(clock.now(organisation)), organisation.clockRuns() ? "running" : "frozen");
    }

    /** Moves the clock, halts it or lets it run; what falls due on the way happens, in its order. */
    @PostMapping("/_sim/clock")
    Reading move(Organisation organisation, Sent<ClockOrder> sent) {
        var order = Orders.read(sent).checked(clock.now(organisation));
        return read(order.carryOut(timekeeper, organisation));
    }
}
