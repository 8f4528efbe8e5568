package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes tokens without the detour by OAuth: for a client or a user, with just the scopes that a test is about. */
@RestController
record TokenControl(Parties parties, Mint mint) {

    /** What has become of a token when the order is answered. */
    enum State {
        ALIVE,
        EXPIRED,
        REVOKED
    }

    /**
     * What is asked for.
     *
     * @param client its name or id; by default the first that may use the grant in question
     * @param user an e-mail address or id; without one the token is the client's own
     * @param scopes with spaces between; by default all that the client has
     * @param token the token to be; by default a random one
     * @param seconds how long it lives on the organisation's clock; 0 for one that has expired
     * @param state alive, expired or revoked
     */
    record Order(
            Optional<String> client,
            Optional<String> user,
            Optional<String> scopes,
            Optional<String> token,
            Optional<Integer> seconds,
            Optional<String> state) {

        State wantedState() {
            return state.isEmpty() ? State.ALIVE : Orders.word("state", state, State.class);
        }

        int wantedSeconds(Organisation organisation) {
            if (wantedState() == State.EXPIRED) return 0;
            return Given.seconds(seconds, organisation.settings().tokenSeconds());
        }

        /** Without the token: Spring logs what endpoints are handed. */
        @Override
        public String toString() {
            return "Order[user=" + user + ", client=" + client + "]";
        }
    }

    /** Which tokens are revoked: one, or all of a user or of a client. */
    record Revocation(Optional<String> token, Optional<String> user, Optional<String> client) {

        @Override
        public String toString() {
            return "Revocation[user=" + user + ", client=" + client + "]";
        }
    }

    record Revoked(int revoked) {}

    /** Makes an access token without the detour by OAuth: alive, expired or revoked, with just the scopes that a test is about. */
    @PostMapping("/_sim/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Mint.Coin make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var user = order.user().map(named -> parties.user(organisation, named));
        var grant = user.isPresent() ? GrantType.AUTHORIZATION_CODE : GrantType.CLIENT_CREDENTIALS;
        var client = parties.client(organisation, order.client(), grant);
        var scopes = Parties.scopes(order.scopes(), client);
        var seconds = order.wantedSeconds(organisation);
        var coin = mint.strike(client, user.map(User::id), scopes, order.token(), seconds);
        if (order.wantedState() == State.REVOKED) mint.tokens().revoke(organisation, coin.accessToken());
        return coin;
    }

    /** Revokes a token, or all of a user or of a client. */
    @PostMapping("/_sim/tokens/revoke")
    Revoked revoke(Organisation organisation, Sent<Revocation> sent) {
        var order = Orders.read(sent);
        var tokens = mint.tokens();
        if (order.user().isPresent()) {
            var user = parties.user(organisation, order.user().get());
            return new Revoked(tokens.revokeOfUser(organisation, user.id()));
        }
        if (order.client().isPresent()) {
            var client = parties.client(organisation, order.client(), GrantType.CLIENT_CREDENTIALS);
            return new Revoked(tokens.revokeOfClient(organisation, client.id()));
        }
        var token = Orders.required("token", order.token());
        if (tokens.revoke(organisation, token)) return new Revoked(1);
        throw ControlProblem.badField("token", "No such token is alive.", "Send a token of this organisation.");
    }
}
