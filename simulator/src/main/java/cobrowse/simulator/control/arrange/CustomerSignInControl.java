package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.guests.CustomerCodes;
import cobrowse.simulator.guests.CustomerCodes.SignIn;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.webdeployments.WebDeployment;
import cobrowse.simulator.webdeployments.WebDeployments;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the identity provider with which the organisation's customers sign in. */
@RestController
record CustomerSignInControl(Stage stage, WebDeployments deployments, CustomerCodes codes, SimulatedClock clock) {

    private static final String SOME_PAGE = "https://shop.lakeside.example/signed-in";

    /**
     * What is asked for.
     *
     * @param deploymentId the web deployment on whose page the customer is; by default the first by its name
     * @param redirectUri to which the identity provider sends the page back; by default one of our own choice
     * @param seconds how long the code lives on the organisation's clock; by default five minutes
     */
    record Order(Optional<String> deploymentId, Optional<String> redirectUri, Optional<Integer> seconds) {}

    /** All that the exchange of the code asks for. */
    record Made(String code, String deploymentId, String redirectUri) {

        /** Without the code: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Made[deploymentId=" + deploymentId + "]";
        }
    }

    /** The customer signs in with the organisation's identity provider; the code of it can be exchanged for a JWT. */
    @PostMapping("/_sim/participants/{participantId}/sign-in")
    @ResponseStatus(HttpStatus.CREATED)
    Made signIn(Organisation organisation, @PathVariable String participantId, Sent<Order> sent) {
        var order = Orders.read(sent);
        var customer = stage.customer(organisation, participantId);
        var deployment = deployment(organisation, order.deploymentId());
        var redirectUri = Given.text("redirectUri", order.redirectUri(), SOME_PAGE);
        var seconds = Given.seconds(order.seconds(), (int) CustomerCodes.LIFE.toSeconds());
        var late = clock.now(organisation).plusSeconds(seconds);
        var signIn = new SignIn(deployment.id(), customer.id(), redirectUri, late);
        return new Made(codes.issue(organisation, signIn), deployment.id(), redirectUri);
    }

    private WebDeployment deployment(Organisation organisation, Optional<String> named) {
        if (named.isPresent())
            return deployments
                    .find(organisation, named.get())
                    .orElseThrow(() -> ControlProblem.noSuch("deployment", named.get()));
        return deployments.all(organisation).stream()
                .findFirst()
                .orElseThrow(() -> ControlProblem.badField(
                        "deploymentId", "The organisation has no web deployment.", "Make one, and name it."));
    }
}
