package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.faults.Effect.Events;
import cobrowse.simulator.notifications.Carriage;
import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets events come twice, late, or not at all, where a tester has ordered that. */
@Component
record EventFaults(Faults faults, SimulatedClock clock) implements Carriage {

    @Override
    public List<Duration> copies(Organisation organisation, CobrowseEvent event) {
        if (!organisation.settings().expectsFaults(clock.now(organisation))) return USUAL;
        return faults.live(organisation).stream()
                .filter(kept -> kept.order().events().isPresent())
                .map(kept -> struck(organisation, kept, event))
                .flatMap(Optional::stream)
                .findFirst()
                .map(EventFaults::copies)
                .orElse(USUAL);
    }

    private Optional<Events> struck(Organisation organisation, Faults.Kept kept, CobrowseEvent event) {
        var fault = FaultReader.read(kept.id(), kept.order());
        if (!(fault.effect() instanceof Events mishap)) return Optional.empty();
        if (mishap.type().filter(type -> !type.equals(event.type())).isPresent()) return Optional.empty();
        var number = faults.look(organisation, kept.id());
        return number.isPresent() && fault.strike(number.getAsLong()).isPresent()
                ? Optional.of(mishap)
                : Optional.empty();
    }

    private static List<Duration> copies(Events mishap) {
        return switch (mishap.mishap()) {
            case DUPLICATE -> List.of(Duration.ZERO, Duration.ZERO);
            case DELAY -> List.of(mishap.delay());
            case DROP -> List.of();
        };
    }
}
