package cobrowse.contracts;

import static cobrowse.contracts.Lakeside.first;

import java.util.Map;

/** What Ann and the desktop can do at the login of the demo organisation, before a contract's call. */
record SignsIn(Http http) {

    private static final String ANN = "30000000-0000-4000-8000-000000000001";
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private static final String CLIENT = "client_id=20000000-0000-4000-8000-000000000003";
    private static final String REDIRECT = "&redirect_uri=http://localhost:8400/callback";
    /** Verifier and challenge are the pair that RFC 7636 gives in appendix B. */
    private static final String VERIFIER = "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE =
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    /** @return the authorization code that Ann's sign-in brings */
    String signIn() {
        var form = CLIENT + REDIRECT + CHALLENGE + "&response_type=code&scope=openid&user=" + ANN;
        var answer = http.send("POST", "/oauth/authorize", FORM, form);
        return first("code=([^&]+)", answer.headers().firstValue("Location").orElse(""));
    }

    /** @return the refresh token that comes for the code */
    String exchange(String code) {
        return token("grant_type=authorization_code&" + CLIENT + REDIRECT + VERIFIER + "&code=" + code);
    }

    void refresh(String refreshToken) {
        token("grant_type=refresh_token&" + CLIENT + "&refresh_token=" + refreshToken);
    }

    private String token(String form) {
        return first("\"refresh_token\":\"([^\"]+)\"", http.expect("POST", "/oauth/token", FORM, form));
    }
}
