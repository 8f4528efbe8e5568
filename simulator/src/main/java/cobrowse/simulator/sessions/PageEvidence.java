package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the rules for a start on a page look at, and holds the session that it names. */
@Component
record PageEvidence(Queues queues, Users users, SessionDesk desk) {

    StartOnPage.Attempt of(Caller caller, Sent<StartOnPage.Request> sent) {
        var organisation = caller.organisation();
        var request = sent.value();
        return new StartOnPage.Attempt(
                caller,
                sent,
                request.cobrowseTarget()
                        .filter(target -> !WebAddress.isOne(target))
                        .flatMap(id -> desk.hold(organisation, id)),
                request.routingData()
                        .flatMap(StartOnPage.RoutingData::queueId)
                        .flatMap(id -> queues.find(organisation, id)),
                known(organisation, request.participants()));
    }

    private List<StartOnPage.Known> known(
            Organisation organisation, @Nullable List<StartOnPage.@Nullable Named> participants) {
        if (participants == null) return List.of();
        return participants.stream()
                .map(named -> Objects.requireNonNullElse(named, new StartOnPage.Named(null, null)))
                .map(named -> new StartOnPage.Known(
                        named.role(), Optional.ofNullable(named.id()).flatMap(id -> users.find(organisation, id))))
                .toList();
    }
}
