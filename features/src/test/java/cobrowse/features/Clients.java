package cobrowse.features;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** OAuth clients: who they are, where they send users back to, and how they call for tokens. */
public class Clients {

    static final String TOKEN = "/oauth/token";

    private final Sandbox sandbox;

    public Clients(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    String id(String caller) {
        return Sandbox.text(client(caller), "id");
    }

    String secret(String caller) {
        return Sandbox.text(client(caller), "secret");
    }

    /** Where the client wants users to be sent back to; a client that signs nobody in has made one up. */
    String redirectUri(String caller) {
        var uris = client(caller).get("redirectUris");
        return uris instanceof List<?> known && !known.isEmpty()
                ? String.valueOf(known.get(0))
                : "http://localhost:8400/callback";
    }

    /** The beginning of a form by which the client shows who it is. */
    Form login(String caller) {
        return new Form().and("client_id", id(caller)).and("client_secret", secret(caller));
    }

    Response post(Form form) {
        return send(Http.call(), form);
    }

    Response postWithBasic(String caller, Form form) {
        return send(Http.call().auth().preemptive().basic(id(caller), secret(caller)), form);
    }

    private static Response send(RequestSpecification call, Form form) {
        return call.header("Content-Type", "application/x-www-form-urlencoded")
                .body(form.encoded())
                .post(TOKEN);
    }

    private Map<String, Object> client(String caller) {
        return sandbox.client(Tokens.client(caller));
    }
}
