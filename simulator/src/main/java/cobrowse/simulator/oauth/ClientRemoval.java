package cobrowse.simulator.oauth;

import cobrowse.simulator.authorization.SubjectRoles;
import org.springframework.stereotype.Component;

/** Removes an OAuth client with every token and code that was issued to it, and its roles. */
@Component
public class ClientRemoval {

    private final OAuthClients clients;
    private final TokenRevocation revocation;
    private final SubjectRoles roles;

    ClientRemoval(OAuthClients clients, TokenRevocation revocation, SubjectRoles roles) {
        this.clients = clients;
        this.revocation = revocation;
        this.roles = roles;
    }

    public void remove(OAuthClient client) {
        revocation.ofClient(client);
        roles.forget(client.organisation(), client.id());
        clients.delete(client);
    }
}
