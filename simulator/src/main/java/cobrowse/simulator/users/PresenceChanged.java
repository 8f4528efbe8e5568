package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;

/** Published inside the transaction in which the presence of a user became another one, or got another message. */
public record PresenceChanged(Organisation organisation, String userId) {}
