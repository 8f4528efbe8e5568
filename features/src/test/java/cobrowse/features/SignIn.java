package cobrowse.features;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A user's sign-in to a client, as the browser goes through it. */
public class SignIn {

    static final String PATH = "/oauth/authorize";
    static final String STATE = "a state, untouched";

    /** The pair that RFC 7636 gives in appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final Clients clients;
    private final Answer answer;
    private final Http http;

    public SignIn(Clients clients, Answer answer, Http http) {
        this.clients = clients;
        this.answer = answer;
        this.http = http;
    }

    /** What a client puts into the link to the sign-in page. */
    Form link(String client) {
        return new Form()
                .and("client_id", clients.id(client))
                .and("redirect_uri", clients.redirectUri(client))
                .and("response_type", "code")
                .and("scope", "openid")
                .and("code_challenge", CHALLENGE)
                .and("code_challenge_method", "S256")
                .and("state", STATE);
    }

    void show(Form link) {
        answer.keep(http.login().accept("text/html").get(PATH + "?" + link.encoded()));
    }

    void pick(Form form) {
        answer.keep(send(http.login(), form));
    }

    Response crossSite(Form form) {
        return send(http.login().header("Sec-Fetch-Site", "cross-site"), form);
    }

    /** The code that the browser brings back. */
    String code() {
        return returned("code");
    }

    /** What the address that the browser is sent to has for a parameter. */
    String returned(String parameter) {
        var address = String.valueOf(answer.response().header("Location"));
        var found = Pattern.compile("[?&]" + parameter + "=([^&#]*)").matcher(address);
        if (!found.find()) throw new AssertionError("There is no " + parameter + " in " + address);
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static Response send(RequestSpecification call, Form form) {
        return call.header("Content-Type", "application/x-www-form-urlencoded")
                .body(form.encoded())
                .post(PATH);
    }
}
