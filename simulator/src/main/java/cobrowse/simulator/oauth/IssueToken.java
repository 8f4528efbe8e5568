package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.ClientRules.CLIENT_IS_ACTIVE;
import static cobrowse.simulator.oauth.ClientRules.CLIENT_IS_AUTHENTICATED_ONE_WAY;
import static cobrowse.simulator.oauth.ClientRules.CLIENT_IS_KNOWN;
import static cobrowse.simulator.oauth.ClientRules.CLIENT_MAY_USE_THE_GRANT;
import static cobrowse.simulator.oauth.ClientRules.CLIENT_SECRET_MATCHES;
import static cobrowse.simulator.oauth.ClientRules.ONLY_PUBLIC_CLIENTS_LEAVE_OUT_THE_SECRET;
import static cobrowse.simulator.oauth.CodeRules.CODE_BELONGS_TO_THE_CLIENT;
import static cobrowse.simulator.oauth.CodeRules.CODE_IS_USED_IN_TIME;
import static cobrowse.simulator.oauth.CodeRules.CODE_IS_USED_ONCE;
import static cobrowse.simulator.oauth.CodeRules.CODE_VERIFIER_MATCHES_THE_CHALLENGE;
import static cobrowse.simulator.oauth.CodeRules.CODE_WAS_ISSUED_HERE;
import static cobrowse.simulator.oauth.CodeRules.REDIRECT_URI_IS_THE_ONE_OF_THE_SIGN_IN;
import static cobrowse.simulator.oauth.RefreshRules.REFRESH_TOKEN_BELONGS_TO_THE_CLIENT;
import static cobrowse.simulator.oauth.RefreshRules.REFRESH_TOKEN_IS_USED_ONCE;
import static cobrowse.simulator.oauth.RefreshRules.REFRESH_TOKEN_WAS_ISSUED_HERE;
import static cobrowse.simulator.oauth.TokenRules.FORM_IS_WELL_FORMED;
import static cobrowse.simulator.oauth.TokenRules.GRANT_TYPE_IS_SUPPORTED;
import static cobrowse.simulator.oauth.TokenRules.TOKEN_HAS_GRANTED_SCOPES_ONLY;
import static cobrowse.simulator.oauth.TokenRules.TOKEN_REQUEST_IS_A_FORM;
import static cobrowse.simulator.oauth.TokenRules.TOKEN_REQUEST_IS_COMPLETE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Issues an access token to a client: for itself, for a user who has signed in, or in place of an older one. */
@RestController
record IssueToken(Referee referee, TokenRequests requests, TokenIssuer issuer) implements Operation {

    static final String PATH = "/oauth/token";

    static final Rulebook<TokenRequest> RULES = Rulebook.inOrder(
            "issue a token",
            BODY_IS_WITHIN_512000_BYTES,
            TOKEN_REQUEST_IS_A_FORM,
            FORM_IS_WELL_FORMED,
            TOKEN_REQUEST_IS_COMPLETE,
            GRANT_TYPE_IS_SUPPORTED,
            CLIENT_IS_AUTHENTICATED_ONE_WAY,
            CLIENT_IS_KNOWN,
            ONLY_PUBLIC_CLIENTS_LEAVE_OUT_THE_SECRET,
            CLIENT_SECRET_MATCHES,
            CLIENT_IS_ACTIVE,
            CLIENT_MAY_USE_THE_GRANT,
            CODE_WAS_ISSUED_HERE,
            CODE_BELONGS_TO_THE_CLIENT,
            CODE_IS_USED_ONCE,
            CODE_IS_USED_IN_TIME,
            REDIRECT_URI_IS_THE_ONE_OF_THE_SIGN_IN,
            CODE_VERIFIER_MATCHES_THE_CHALLENGE,
            REFRESH_TOKEN_WAS_ISSUED_HERE,
            REFRESH_TOKEN_BELONGS_TO_THE_CLIENT,
            REFRESH_TOKEN_IS_USED_ONCE,
            TOKEN_HAS_GRANTED_SCOPES_ONLY);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.login("POST", PATH).from("001, 002, 003, 004");
    }

    @PostMapping(PATH)
    ResponseEntity<TokenBody> issue(HttpServletRequest call) {
        var request = requests.read(call);
        request.client().ifPresent(client -> Sandbox.enter(call, client.organisation()));
        referee.judge(RULES, request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(issuer.issue(request));
    }
}
