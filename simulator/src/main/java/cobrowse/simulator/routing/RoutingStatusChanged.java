package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;

/** Published inside the transaction in which the routing status of a user became another one. */
public record RoutingStatusChanged(Organisation organisation, String userId) {}
