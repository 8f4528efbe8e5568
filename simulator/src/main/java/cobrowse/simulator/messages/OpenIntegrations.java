package cobrowse.simulator.messages;

import cobrowse.simulator.organisation.Organisation;

/** Who knows through which integrations customers may write to an organisation. Whoever keeps integrations does. */
public interface OpenIntegrations {

    boolean has(Organisation organisation, String integrationId);
}
