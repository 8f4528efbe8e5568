package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.presence.Presence;
import cobrowse.simulator.presence.Presences;
import cobrowse.simulator.routing.RoutingStatus.Status;
import cobrowse.simulator.users.PresenceChanged;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes whether work is routed to users, and tells whoever wants to know. */
@Component
public class RoutingStatusDesk {

    private final RoutingStatuses statuses;
    private final Presences presences;
    private final SimulatedClock clock;
    private final ApplicationEventPublisher events;

    RoutingStatusDesk(
            RoutingStatuses statuses, Presences presences, SimulatedClock clock, ApplicationEventPublisher events) {
        this.statuses = statuses;
        this.presences = presences;
        this.clock = clock;
        this.events = events;
    }

    /** CHOSEN: who goes on queue waits for work at once, and who leaves gets none, whatever there was to do. */
    @EventListener
    void follow(PresenceChanged changed) {
        var organisation = changed.organisation();
        var status = presences
                        .of(organisation, changed.userId())
                        .filter(Presence::isOnQueue)
                        .isPresent()
                ? Status.IDLE
                : Status.OFF_QUEUE;
        statuses.of(organisation, changed.userId())
                .filter(old -> (old.status() == Status.OFF_QUEUE) != (status == Status.OFF_QUEUE))
                .ifPresent(old -> change(organisation, changed.userId(), status));
    }

    /** @return the status that the user now has */
    public RoutingStatus change(Organisation organisation, String userId, Status status) {
        var now = new RoutingStatus(userId, status, Optional.of(clock.now(organisation)));
        statuses.save(organisation, now);
        events.publishEvent(new RoutingStatusChanged(organisation, userId));
        return now;
    }
}
