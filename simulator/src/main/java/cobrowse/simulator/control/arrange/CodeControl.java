package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.oauth.AuthorizationCodes;
import cobrowse.simulator.oauth.AuthorizationCodes.Consent;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Sent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes authorization codes without a sign-in, as if a user had agreed on the page. */
@RestController
record CodeControl(Parties parties, AuthorizationCodes codes, SimulatedClock clock, Ids ids) {

    /**
     * What is asked for.
     *
     * @param client its name or id; by default the first that signs users in
     * @param user an e-mail address or id
     * @param scopes with spaces between; by default all that the client has
     * @param redirectUri by default the client's first
     * @param seconds how long it lives on the organisation's clock; by default as long as any other
     * @param spent whether it has been used already
     */
    record Order(
            Optional<String> client,
            Optional<String> user,
            Optional<String> scopes,
            Optional<String> redirectUri,
            Optional<Integer> seconds,
            Optional<Boolean> spent) {}

    /** All that the exchange of the code asks for. */
    record Made(
            String code,
            @JsonProperty("client_id") String clientId,
            @JsonProperty("redirect_uri") String redirectUri,
            @JsonProperty("code_verifier") String verifier) {

        /** Without the code: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Made[clientId=" + clientId + "]";
        }
    }

    /** Makes an authorization code without a sign-in: good, late or spent. */
    @PostMapping("/_sim/codes")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var user = parties.user(organisation, Orders.required("user", order.user()));
        var client = parties.client(organisation, order.client(), GrantType.AUTHORIZATION_CODE);
        var scopes = Parties.scopes(order.scopes(), client);
        var redirectUri = redirectUri(order, client);
        var seconds = Given.seconds(order.seconds(), (int) AuthorizationCodes.LIFE.toSeconds());
        var verifier = ids.secret();
        var expiresAt = clock.now(organisation).plusSeconds(seconds);
        var consent = new Consent(client.id(), user.id(), scopes, redirectUri, Secrets.hash(verifier), expiresAt);
        var code = codes.issue(organisation, consent);
        if (order.spent().orElse(false)) codes.spend(code);
        return new Made(code, client.id(), redirectUri, verifier);
    }

    private static String redirectUri(Order order, OAuthClient client) {
        return order.redirectUri()
                .or(() -> client.redirectUris().stream().findFirst())
                .orElseThrow(() -> ControlProblem.badField(
                        "redirectUri",
                        "The client has no redirect URI.",
                        "Send a redirectUri, or give the client one."));
    }
}
