package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.oauth.OAuthClients;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes tokens without the detour by OAuth: for a client or a user, with just the scopes that a test is about. */
@RestController
record TokenControl(Users users, OAuthClients clients, Mint mint) {

    /**
     * What is asked for.
     *
     * @param client its name or id; by default the first that may use the grant in question
     * @param user an e-mail address or id; without one the token is the client's own
     * @param scopes with spaces between; by default all that the client has
     * @param token the token to be; by default a random one
     * @param seconds how long it lives; 0 for one that has expired
     */
    record Order(
            Optional<String> client,
            Optional<String> user,
            Optional<String> scopes,
            Optional<String> token,
            Optional<Integer> seconds) {}

    @PostMapping("/_sim/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Mint.Coin make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var user = order.user().map(named -> user(organisation, named));
        var client = client(organisation, order);
        return mint.strike(
                client, user.map(User::id), scopes(order, client), order.token(), seconds(order, organisation));
    }

    private User user(Organisation organisation, String named) {
        return users.find(organisation, named)
                .or(() -> users.withEmail(organisation, named))
                .orElseThrow(() -> ControlProblem.noSuch("user", named));
    }

    private OAuthClient client(Organisation organisation, Order order) {
        var grant = order.user().isPresent() ? "authorization_code" : "client_credentials";
        var named = order.client();
        return named.flatMap(name -> clients.named(organisation, name))
                .or(() -> named.isPresent() ? Optional.empty() : clients.using(organisation, grant))
                .orElseThrow(() -> ControlProblem.noSuch("client", named.orElse("for " + grant)));
    }

    private static Set<String> scopes(Order order, OAuthClient client) {
        return order.scopes().map(Scopes::read).orElse(client.scopes());
    }

    private static int seconds(Order order, Organisation organisation) {
        var seconds = order.seconds().orElse(organisation.settings().tokenSeconds());
        if (seconds >= 0) return seconds;
        throw ControlProblem.badField("seconds", "No token lives for less than no time.", "Send 0 or more.");
    }
}
