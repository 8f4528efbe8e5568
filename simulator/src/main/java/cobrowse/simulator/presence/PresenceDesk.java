package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.users.PresenceChanged;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes what users do at the moment, and tells whoever wants to know. */
@Component
public class PresenceDesk {

    private final Presences presences;
    private final SimulatedClock clock;
    private final ApplicationEventPublisher events;

    PresenceDesk(Presences presences, SimulatedClock clock, ApplicationEventPublisher events) {
        this.presences = presences;
        this.clock = clock;
        this.events = events;
    }

    /** Nothing happens to who is so already, or does not exist. */
    public void signIn(Organisation organisation, String userId, boolean signedIn) {
        var wanted = signedIn ? SystemPresence.AVAILABLE : SystemPresence.OFFLINE;
        presences
                .of(organisation, userId)
                .filter(old -> signedIn == (old.system() == SystemPresence.OFFLINE))
                .ifPresent(old -> change(organisation, userId, wanted.definitionId(), wanted, Optional.empty()));
    }

    /** @return the presence that the user now has */
    Presence change(
            Organisation organisation,
            String userId,
            String definitionId,
            SystemPresence system,
            Optional<String> message) {
        var now = Optional.of(clock.now(organisation));
        var presence = new Presence(userId, definitionId, system, message, now);
        presences.save(organisation, presence);
        events.publishEvent(new PresenceChanged(organisation, userId));
        return presence;
    }
}
