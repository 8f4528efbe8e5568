package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.oauth.ClientRemoval;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.oauth.OAuthClients;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.Sent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, shows, changes and removes OAuth clients. Whoever makes one is told its secret; nobody is told again. */
@RestController
record ClientControl(Parties parties, ClientRemoval removal, Organisations organisations, Ids ids) {

    /** @param secret only where it has just been made */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String id,
            String name,
            @Nullable String secret,
            boolean publicUse,
            Set<String> grants,
            Set<String> scopes,
            Set<String> redirectUris,
            String user,
            Set<String> permissions) {

        static Shown of(OAuthClient client, @Nullable String secret) {
            return new Shown(
                    client.id(),
                    client.name(),
                    secret,
                    client.publicUse(),
                    client.grants(),
                    client.scopes(),
                    client.redirectUris(),
                    client.userId(),
                    client.permissions());
        }

        /** Without the secret: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Shown[id=" + id + "]";
        }
    }

    /** Lists all OAuth clients, without their secrets. */
    @GetMapping("/_sim/clients")
    Listing<Shown> list(Organisation organisation) {
        return new Listing<>(clients().all(organisation).stream()
                .map(client -> Shown.of(client, null))
                .toList());
    }

    /** Shows an OAuth client, without its secret. */
    @GetMapping("/_sim/clients/{clientId}")
    Shown read(Organisation organisation, @PathVariable String clientId) {
        return Shown.of(client(organisation, clientId), null);
    }

    /** Makes an OAuth client, by default with every scope and for client credentials; its secret is answered once. */
    @PostMapping("/_sim/clients")
    @ResponseStatus(HttpStatus.CREATED)
    Shown make(Organisation organisation, Sent<ClientOrder> sent) {
        var order = Orders.read(sent);
        var id = Given.id(order.id(), ids);
        var secret = order.secret().orElseGet(ids::secret);
        var client = order.withSecret(secret).over(usual(organisation, id), parties);
        Given.isNew(clients().insert(client), "client", id);
        return Shown.of(client, secret);
    }

    /** Changes an OAuth client. A secret that is sent takes the place of the old one. */
    @PatchMapping("/_sim/clients/{clientId}")
    Shown change(Organisation organisation, @PathVariable String clientId, Sent<ClientOrder> sent) {
        var order = Orders.read(sent);
        Given.noOtherId(order.id(), clientId);
        organisations.hold(organisation.id());
        var changed = order.over(client(organisation, clientId), parties);
        clients().save(changed);
        return Shown.of(changed, null);
    }

    /** Gives an OAuth client another secret, which is answered once. */
    @PostMapping("/_sim/clients/{clientId}/secret")
    Shown renew(Organisation organisation, @PathVariable String clientId) {
        organisations.hold(organisation.id());
        var secret = ids.secret();
        var changed = ClientOrder.NOTHING.withSecret(secret).over(client(organisation, clientId), parties);
        clients().save(changed);
        return Shown.of(changed, secret);
    }

    /** Removes an OAuth client with every token and code that was issued to it. */
    @DeleteMapping("/_sim/clients/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Organisation organisation, @PathVariable String clientId) {
        removal.remove(client(organisation, clientId));
    }

    private OAuthClients clients() {
        return parties.clients();
    }

    private OAuthClient client(Organisation organisation, String id) {
        return clients()
                .named(organisation, id)
                .filter(client -> client.id().equals(id))
                .orElseThrow(() -> ControlProblem.noSuch("client", id));
    }

    /** It stands for the organisation's first active user, if there is one. */
    private OAuthClient usual(Organisation organisation, String id) {
        var user = parties.users().all(organisation).stream()
                .filter(User::isActive)
                .findFirst();
        var grants = Set.of(GrantType.CLIENT_CREDENTIALS.spelt());
        var standsFor = user.map(User::id).orElse(id);
        var scopes = Scopes.every();
        return new OAuthClient(
                organisation, id, "Client", "", false, grants, scopes, Set.of(), standsFor, User.EVERY_PERMISSION);
    }
}
