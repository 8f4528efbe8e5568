package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RedirectRules.CHALLENGE_METHOD_IS_S256;
import static cobrowse.simulator.oauth.RedirectRules.RESPONSE_TYPE_IS_CODE;
import static cobrowse.simulator.oauth.RedirectRules.SIGN_IN_ASKS_FOR_GRANTED_SCOPES_ONLY;
import static cobrowse.simulator.oauth.RedirectRules.SIGN_IN_HAS_A_CODE_CHALLENGE;
import static cobrowse.simulator.oauth.SignInRules.CLIENT_SIGNS_USERS_IN;
import static cobrowse.simulator.oauth.SignInRules.REDIRECT_URI_IS_REGISTERED;
import static cobrowse.simulator.oauth.SignInRules.SIGN_IN_LINK_IS_WELL_FORMED;
import static cobrowse.simulator.oauth.SignInRules.SIGN_IN_NAMES_A_KNOWN_CLIENT;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page on which somebody of the organisation is picked to sign in. */
@Controller
record ShowSignIn(Referee referee, OAuthClients clients, Users users) implements Operation {

    static final Rulebook<SignInRequest> RULES = Rulebook.inOrder(
            "show the sign-in page",
            SIGN_IN_LINK_IS_WELL_FORMED,
            SIGN_IN_NAMES_A_KNOWN_CLIENT,
            CLIENT_SIGNS_USERS_IN,
            REDIRECT_URI_IS_REGISTERED,
            RESPONSE_TYPE_IS_CODE,
            SIGN_IN_HAS_A_CODE_CHALLENGE,
            CHALLENGE_METHOD_IS_S256,
            SIGN_IN_ASKS_FOR_GRANTED_SCOPES_ONLY);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.login("GET", SignIn.PATH).from("001, 002, 004");
    }

    @GetMapping(SignIn.PATH)
    ModelAndView show(HttpServletRequest call, HttpServletResponse response) {
        var request = SignInRequest.read(call, clients);
        request.client().ifPresent(client -> Sandbox.enter(call, client.organisation()));
        referee.judge(RULES, request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var client = request.knownClient();
        // The form goes to the link itself: a state in a hidden field would lose its line breaks in a browser.
        return new ModelAndView(
                "sign-in",
                Map.of(
                        "client", client.name(),
                        "organisation", client.organisation().name(),
                        "scopes", request.scopes(),
                        "action", SignIn.PATH + "?" + call.getQueryString(),
                        "users", activeUsers(client.organisation())));
    }

    private List<User> activeUsers(Organisation organisation) {
        return users.active(organisation, Page.MOST);
    }
}
