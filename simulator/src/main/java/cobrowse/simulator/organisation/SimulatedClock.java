package cobrowse.simulator.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The time in an organisation, in whole milliseconds: the machine's, moved by whoever tests there. */
@Component
public class SimulatedClock {

    private final Clock machine;

    @Autowired
    public SimulatedClock() {
        this(Clock.systemUTC());
    }

    SimulatedClock(Clock machine) {
        this.machine = machine;
    }

    public Instant now(Organisation organisation) {
        return machine.instant().plus(organisation.clockAhead()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The machine's own time, for what belongs to no organisation. */
    public Instant machineTime() {
        return machine.instant();
    }
}
