package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RedirectRules.CHALLENGE_METHOD_IS_S256;
import static cobrowse.simulator.oauth.RedirectRules.RESPONSE_TYPE_IS_CODE;
import static cobrowse.simulator.oauth.RedirectRules.SIGN_IN_ASKS_FOR_GRANTED_SCOPES_ONLY;
import static cobrowse.simulator.oauth.RedirectRules.SIGN_IN_HAS_A_CODE_CHALLENGE;
import static cobrowse.simulator.oauth.RedirectRules.USER_CONSENTS;
import static cobrowse.simulator.oauth.RedirectRules.USER_WHO_SIGNS_IN_IS_ACTIVE;
import static cobrowse.simulator.oauth.SignInRules.CLIENT_SIGNS_USERS_IN;
import static cobrowse.simulator.oauth.SignInRules.REDIRECT_URI_IS_REGISTERED;
import static cobrowse.simulator.oauth.SignInRules.SIGN_IN_COMES_FROM_OUR_PAGE;
import static cobrowse.simulator.oauth.SignInRules.SIGN_IN_LINK_IS_WELL_FORMED;
import static cobrowse.simulator.oauth.SignInRules.SIGN_IN_NAMES_A_KNOWN_CLIENT;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs in whom the page's form names, and sends the browser back to the client with a code. */
@Controller
record SignIn(Referee referee, OAuthClients clients, Users users, AuthorizationCodes codes) implements Operation {

    static final String PATH = "/oauth/authorize";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "sign in",
            BODY_IS_WITHIN_512000_BYTES,
            SIGN_IN_COMES_FROM_OUR_PAGE,
            SIGN_IN_LINK_IS_WELL_FORMED,
            SIGN_IN_NAMES_A_KNOWN_CLIENT,
            CLIENT_SIGNS_USERS_IN,
            REDIRECT_URI_IS_REGISTERED,
            RESPONSE_TYPE_IS_CODE,
            SIGN_IN_HAS_A_CODE_CHALLENGE,
            CHALLENGE_METHOD_IS_S256,
            SIGN_IN_ASKS_FOR_GRANTED_SCOPES_ONLY,
            USER_CONSENTS,
            USER_WHO_SIGNS_IN_IS_ACTIVE);

    /** @param fromOurPage whether no other site's page sent the form */
    record Attempt(SignInRequest asked, boolean fromOurPage, Optional<User> user) implements AsksForSignIn, PostsForm {

        @Override
        public Sent<Form> sent() {
            return asked.sent();
        }

        boolean consents() {
            return form().get("denied").isEmpty();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.login("POST", PATH).from("001, 002, 004");
    }

    @PostMapping(PATH)
    ResponseEntity<Void> signIn(HttpServletRequest call) {
        var asked = SignInRequest.read(call, clients);
        asked.client().ifPresent(client -> Sandbox.enter(call, client.organisation()));
        var attempt = new Attempt(asked, OurPage.sent(call), picked(asked));
        referee.judge(RULES, attempt);
        var code = codes.issue(asked, attempt.user().orElseThrow().id());
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, asked.returningCode(code))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private Optional<User> picked(SignInRequest asked) {
        return asked.client().flatMap(client -> users.find(client.organisation(), asked.parameter("user")));
    }
}
