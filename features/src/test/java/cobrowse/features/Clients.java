package cobrowse.features;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** OAuth clients: who they are, where they send users back to, and how they call for tokens. */
public class Clients {

    static final String TOKEN = "/oauth/token";

    private final Organisation organisation;
    private final Http http;

    public Clients(Organisation organisation, Http http) {
        this.organisation = organisation;
        this.http = http;
    }

    String id(String caller) {
        return organisation.client(caller);
    }

    /** Where the client wants users to be sent back to. */
    String redirectUri(String caller) {
        return organisation.redirectUri(caller);
    }

    /** The beginning of a form by which the client shows who it is. */
    Form login(String caller) {
        return new Form().and("client_id", id(caller)).and("client_secret", organisation.secret(caller));
    }

    Response post(Form form) {
        return send(http.login(), form);
    }

    Response postWithBasic(String caller, Form form) {
        var both = "%s:%s".formatted(id(caller), organisation.secret(caller));
        var encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return send(http.login().header("Authorization", "Basic " + encoded), form);
    }

    /** @param body that is no form */
    Response postJson(Object body) {
        return http.login().contentType("application/json").body(body).post(TOKEN);
    }

    private static Response send(RequestSpecification call, Form form) {
        return call.header("Content-Type", "application/x-www-form-urlencoded")
                .body(form.encoded())
                .post(TOKEN);
    }
}
