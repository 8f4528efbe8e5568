package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.RateLimits;
import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.webdeployments.WebDeployments;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds the session that a guest names. The web deployment says in which organisation; where several organisations were made
 * from one file and share the deployment's id, the session says. What would be found in two of them is not found.
 */
@Component
record GuestEvidence(WebDeployments deployments, Sessions sessions, SessionDesk desk, RateLimits limits) {

    /** @param organisation of the session, or else the first that has the deployment; empty where none has */
    record Found(Optional<Organisation> organisation, Optional<CobrowseSession> session, long secondsToWait)
            implements AsGuest {}

    private record Place(Organisation organisation, CobrowseSession session) {}

    /** The session as it is now. */
    Found of(String deploymentId, String idOrCode) {
        return found(deploymentId, idOrCode, place -> place.session().asOf(desk.now(place.organisation())));
    }

    /** The session as it is now, held until the transaction ends. */
    Found held(String deploymentId, String idOrCode) {
        return found(
                deploymentId,
                idOrCode,
                place -> desk.hold(place.organisation(), place.session().id()).orElse(place.session()));
    }

    private Found found(String deploymentId, String idOrCode, Function<Place, CobrowseSession> asIs) {
        var owners = deployments.owners(deploymentId);
        if (owners.isEmpty()) return new Found(Optional.empty(), Optional.empty(), 0);
        var wait = limits.secondsToWait(owners.get(0), "guests of " + deploymentId);
        var place = place(owners, idOrCode);
        var organisation = place.map(Place::organisation).orElse(owners.get(0));
        Sandbox.enter(organisation);
        return new Found(Optional.of(organisation), place.map(asIs), wait);
    }

    private Optional<Place> place(List<Organisation> owners, String idOrCode) {
        var places = owners.stream()
                .flatMap(owner -> sessions.named(owner, idOrCode).map(found -> new Place(owner, found)).stream())
                .limit(2)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }
}
