package cobrowse.simulator.oauth;

import cobrowse.simulator.authorization.SubjectRoles;
import cobrowse.simulator.authorization.SubjectRoles.RoleIn;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes and changes OAuth clients, with their roles. */
@Component
class ClientDesk {

    private final OAuthClients clients;
    private final SubjectRoles roles;
    private final SimulatedClock clock;
    private final Ids ids;

    ClientDesk(OAuthClients clients, SubjectRoles roles, SimulatedClock clock, Ids ids) {
        this.clients = clients;
        this.roles = roles;
        this.clock = clock;
        this.ids = ids;
    }

    /** An organisation's own client. */
    Optional<OAuthClient> find(Organisation organisation, String id) {
        return clients.find(id).filter(client -> client.organisation().id().equals(organisation.id()));
    }

    List<OAuthClient> all(Organisation organisation) {
        return clients.all(organisation);
    }

    /** All of them with their roles, which are looked up at once. */
    List<ClientBody> shown(Organisation organisation) {
        var granted = roles.all(organisation);
        return all(organisation).stream()
                .map(client -> ClientBody.of(client, granted.getOrDefault(client.id(), List.of()), null))
                .toList();
    }

    boolean rolesExist(Organisation organisation, ClientRequest says) {
        return roles.exist(organisation, says.roles());
    }

    ClientBody shown(OAuthClient client) {
        return ClientBody.of(client, roles.of(client.organisation(), client.id()), null);
    }

    /** The secret is told once. Without a role the client may do nothing by itself. */
    ClientBody make(Caller caller, ClientRequest says) {
        var now = clock.now(caller.organisation());
        var secret = ids.secret();
        var maker = caller.standsFor().orElse(caller.clientId());
        var nothing = new OAuthClient(
                caller.organisation(), ids.next(), "", "", false, Set.of(), Set.of(), Set.of(), maker, Set.of());
        var made = says.over(nothing.noted(ClientNotes.madeAt(now)).withSecret(secret), now, caller.standsFor());
        clients.insert(made);
        return ClientBody.of(made, given(made, says), secret);
    }

    ClientBody change(Caller caller, OAuthClient old, ClientRequest says) {
        var changed = says.over(old, clock.now(caller.organisation()), caller.standsFor());
        clients.save(changed);
        return ClientBody.of(changed, given(changed, says), null);
    }

    /** Gives a client another secret, which is told once; the tokens that are out stay good. */
    ClientBody renewSecret(OAuthClient client) {
        var secret = ids.secret();
        clients.save(client.withSecret(secret));
        return ClientBody.of(client, roles.of(client.organisation(), client.id()), secret);
    }

    private List<RoleIn> given(OAuthClient client, ClientRequest says) {
        roles.replace(client.organisation(), client.id(), says.roles());
        return List.copyOf(says.roles());
    }
}
