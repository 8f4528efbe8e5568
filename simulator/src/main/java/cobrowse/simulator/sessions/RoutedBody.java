package cobrowse.simulator.sessions;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;

/** The answer to a start on a page. */
record RoutedBody(
        String cobrowseId,
        String conversationId,
        String cobrowseType,
        String cobrowseTarget,
        Origin.RoutingData routingData,
        List<Origin.Assigned> participants,
        String state,
        String createdTimestamp) {

    static RoutedBody of(CobrowseSession session, Origin.Routed routed) {
        return new RoutedBody(
                session.id(),
                routed.conversationId(),
                routed.cobrowseType(),
                routed.cobrowseTarget(),
                routed.routingData(),
                routed.participants(),
                Lifecycle.spelt(session.state()),
                Timestamps.write(session.created()));
    }
}
