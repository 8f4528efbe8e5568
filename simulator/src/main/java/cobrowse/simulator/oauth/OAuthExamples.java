package cobrowse.simulator.oauth;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND_CLIENT;
import static cobrowse.simulator.rulebook.Demo.DESKTOP_CLIENT;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Demo;
import cobrowse.simulator.rulebook.Source;

/** Calls that many examples are made of, and the texts that they rest on. */
interface OAuthExamples {

    /** The pair that RFC 7636 gives in appendix B. */
    String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    String CALLBACK = "http://localhost:8400/callback";

    /** A second client that signs users in; it keeps its secret, and has few scopes. */
    String PORTAL_CLIENT = "20000000-0000-4000-8000-000000000004";

    String BACKEND_LOGIN = "client_id=" + BACKEND_CLIENT + "&client_secret=lakeside-backend-secret";
    String PORTAL_LOGIN = "client_id=" + PORTAL_CLIENT + "&client_secret=lakeside-portal-secret";
    String CREDENTIALS_GRANT = "grant_type=client_credentials&" + BACKEND_LOGIN;

    String CODE_GRANT = "grant_type=authorization_code&client_id=" + DESKTOP_CLIENT + "&code=$code&redirect_uri="
            + CALLBACK + "&code_verifier=" + VERIFIER;

    String REFRESH_GRANT = "grant_type=refresh_token&refresh_token=$refresh&client_id=" + DESKTOP_CLIENT;

    /** What a client puts into the link to the sign-in page. */
    String LINK = "client_id=" + DESKTOP_CLIENT + "&redirect_uri=" + CALLBACK
            + "&response_type=code&scope=openid&code_challenge=" + CHALLENGE + "&code_challenge_method=S256&state=xyz";

    /** Ann signs in; the redirect brings the code. */
    Call ANN_SIGNS_IN = picking(ANN).saving("code", "s/^Location: .*[?&]code=([A-Za-z0-9_-]+).*/\\1/p");

    Call CODE_IS_REDEEMED = token(CODE_GRANT);

    Call REFRESH_TOKEN_IS_SAVED = CODE_IS_REDEEMED.saving("refresh", "s/.*\"refresh_token\":\"([^\"]+)\".*/\\1/p");

    String PORTAL_REFRESH = "grant_type=refresh_token&refresh_token=any&" + PORTAL_LOGIN;

    /** An administrator switches the portal's client off. */
    Call THE_PORTAL_IS_INACTIVE = call("PUT", "/api/v2/oauth/clients/" + PORTAL_CLIENT)
            .as(Demo.BACKEND)
            .sending("{\"name\": \"Lakeside Portal\", \"authorizedGrantType\": \"CODE\", \"state\": \"inactive\", "
                    + "\"scope\": [\"users\"], \"registeredRedirectUri\": [\"http://localhost:8500/callback\"]}");

    Source RFC_6749 = Source.documented("RFC 6749, which the vendor's login follows", "5.2 Error Response");

    static Call token(String form) {
        return call("POST", IssueToken.PATH).form(form);
    }

    /** Picks a user on the sign-in page. */
    static Call picking(String user) {
        return call("POST", SignIn.PATH).form(LINK + "&user=" + user);
    }

    /** Opens the sign-in page. */
    static Call page(String link) {
        return Call.get(SignIn.PATH + "?" + link);
    }
}
