package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.ProviderEntry;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import java.util.ArrayList;
import java.util.List;

/** What an organisation has at the moment, while the stores are asked one after the other. */
public final class Inventory {

    private final List<ClientEntry> clients = new ArrayList<>();
    private final List<UserEntry> users = new ArrayList<>();
    private final List<QueueEntry> queues = new ArrayList<>();
    private final List<ProviderEntry> providers = new ArrayList<>();
    private final List<DeploymentEntry> deployments = new ArrayList<>();
    private final List<ConversationEntry> conversations = new ArrayList<>();

    private final List<IntegrationEntry> integrations = new ArrayList<>();
    private final List<RoleEntry> roles = new ArrayList<>();

    /** @param client with an empty secret */
    public void add(ClientEntry client) {
        clients.add(client);
    }

    public void add(UserEntry user) {
        users.add(user);
    }

    public void add(QueueEntry queue) {
        queues.add(queue);
    }

    public void add(ProviderEntry provider) {
        providers.add(provider);
    }

    public void add(DeploymentEntry deployment) {
        deployments.add(deployment);
    }

    public void add(ConversationEntry conversation) {
        conversations.add(conversation);
    }

    public void add(IntegrationEntry integration) {
        integrations.add(integration);
    }

    public void add(RoleEntry role) {
        roles.add(role);
    }

    OrganisationFile of(Organisation organisation) {
        return new OrganisationFile(
                organisation.id(),
                organisation.name(),
                SettingsInFile.of(organisation.settings()),
                clients,
                users,
                List.of(),
                queues,
                providers,
                deployments,
                conversations,
                integrations,
                roles);
    }
}
