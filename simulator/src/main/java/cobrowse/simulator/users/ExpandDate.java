package cobrowse.simulator.users;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Timestamps;
import org.springframework.stereotype.Component;

/** Oneself with the time in one's organisation. */
@Component
record ExpandDate(SimulatedClock clock) implements MyExpansion {

    record ServerDate(String currentDate) {}

    @Override
    public String name() {
        return "date";
    }

    @Override
    public ServerDate of(Caller caller) {
        return new ServerDate(Timestamps.write(clock.now(caller.organisation())));
    }
}
