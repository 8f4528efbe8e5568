package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** An attempt to sign a user in: what a client put into the link to the sign-in page. */
record SignInRequest(Sent<Form> sent, Optional<OAuthClient> client) implements AsksForSignIn {

    static SignInRequest read(HttpServletRequest call, OAuthClients clients) {
        var sent = Form.inBodyAndQuery(call);
        return new SignInRequest(sent, sent.value().get("client_id").flatMap(clients::find));
    }

    @Override
    public SignInRequest asked() {
        return this;
    }

    OAuthClient knownClient() {
        return client.orElseThrow();
    }

    String redirectUri() {
        return parameter("redirect_uri");
    }

    String challenge() {
        return parameter("code_challenge");
    }

    /** The parameter; without a character where it was not sent. */
    String parameter(String name) {
        return sent.value().get(name).orElse("");
    }

    AskedScopes askedScopes() {
        return AskedScopes.of(sent.value(), client.map(OAuthClient::scopes).orElse(Set.of()));
    }

    Set<String> scopes() {
        return askedScopes().asked();
    }

    String returningCode(String code) {
        return returning("code=" + encoded(code));
    }

    String returningError(String error, String description) {
        return returning("error=" + encoded(error) + "&error_description=" + encoded(description));
    }

    /** The client's own address with an answer, and with the state as the client sent it. */
    private String returning(String answer) {
        var state = sent.value().get("state").map(text -> "&state=" + encoded(text));
        return redirectUri() + (redirectUri().contains("?") ? "&" : "?") + answer + state.orElse("");
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
