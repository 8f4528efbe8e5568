package cobrowse.simulator.guests;

import cobrowse.simulator.organisation.Organisation;

/**
 * A customer of whom it is known who it is.
 *
 * @param session of the guest, which lasts until the page signs off
 * @param participantId the customer's in a conversation
 */
public record Guest(Organisation organisation, String session, String deploymentId, String participantId) {}
