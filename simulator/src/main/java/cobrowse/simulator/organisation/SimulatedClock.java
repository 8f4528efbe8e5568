package cobrowse.simulator.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The time in an organisation, in whole milliseconds: the machine's, moved or halted by whoever tests there. */
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
        return organisation
                .clockStandsAt()
                .orElseGet(
                        () -> machine.instant().plus(organisation.clockAhead()).truncatedTo(ChronoUnit.MILLIS));
    }

    /** The organisation with its clock running on from a time. */
    Organisation running(Organisation organisation, Instant from) {
        var machineTime = machine.instant().truncatedTo(ChronoUnit.MILLIS);
        return organisation.withClockAhead(Duration.between(machineTime, from));
    }

    /** The machine's own time, for what belongs to no organisation. */
    public Instant machineTime() {
        return machine.instant();
    }
}
