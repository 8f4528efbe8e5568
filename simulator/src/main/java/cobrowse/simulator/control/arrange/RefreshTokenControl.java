package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.oauth.RefreshTokens;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Sent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes refresh tokens without a sign-in. */
@RestController
record RefreshTokenControl(Parties parties, RefreshTokens tokens, SimulatedClock clock) {

    /**
     * What is asked for.
     *
     * @param client its name or id; by default the first that may refresh
     * @param user an e-mail address or id
     * @param scopes with spaces between; by default all that the client has
     * @param seconds how long it lives on the organisation's clock; by default until it is used
     * @param spent whether it has been exchanged already
     */
    record Order(
            Optional<String> client,
            Optional<String> user,
            Optional<String> scopes,
            Optional<Integer> seconds,
            Optional<Boolean> spent) {}

    record Made(
            @JsonProperty("refresh_token") String refreshToken,
            @JsonProperty("client_id") String clientId,
            String scope) {

        /** Without the token: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Made[clientId=" + clientId + "]";
        }
    }

    /** Makes a refresh token without a sign-in: good, late or spent. */
    @PostMapping("/_sim/refresh-tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var user = parties.user(organisation, Orders.required("user", order.user()));
        var client = parties.client(organisation, order.client(), GrantType.REFRESH_TOKEN);
        var scopes = Parties.scopes(order.scopes(), client);
        var expiresAt = order.seconds()
                .map(seconds -> Given.seconds(Optional.of(seconds), seconds))
                .map(seconds -> clock.now(organisation).plusSeconds(seconds));
        var token = tokens.issue(client, user.id(), scopes, expiresAt);
        if (order.spent().orElse(false)) tokens.spend(token);
        return new Made(token, client.id(), Scopes.write(scopes));
    }
}
