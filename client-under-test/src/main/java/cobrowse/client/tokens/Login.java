package cobrowse.client.tokens;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import cobrowse.client.http.Json;
import cobrowse.client.http.Sender;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The login host, as token sources need it. */
public record Login(Sender sender, Clock clock) {

    private static final String TOKEN = "/oauth/token";
    private static final String AUTHORIZE = "/oauth/authorize";

    private record Grant(
            @JsonProperty("access_token") Optional<String> accessToken,
            @JsonProperty("expires_in") Optional<Long> expiresIn,
            @JsonProperty("refresh_token") Optional<String> refreshToken,
            Optional<String> scope) {}

    /**
     * Asks for a token.
     *
     * @param safe whether a second request does no harm; one that uses up a code or a refresh token does
     * @throws CobrowseException when there is none
     */
    AccessToken token(Map<String, String> form, Credentials client, boolean safe) {
        var call = client.on(Call.of("POST", TOKEN), form);
        var answer = sender.send(safe ? call.safeToRepeat() : call, Optional.empty());
        return read(answer);
    }

    /** The link to the sign-in page. */
    URI authorizeLink(Map<String, String> query) {
        return sender.line().address(authorize(query).path());
    }

    /** What a browser would meet at that link. */
    Answer tryAuthorizeLink(Map<String, String> query) {
        var call = authorize(query);
        return sender.retrying().run(call, () -> sender.line().sendForRedirect(call, Optional.empty()));
    }

    private static Call authorize(Map<String, String> query) {
        var call = Call.get(AUTHORIZE);
        for (var parameter : query.entrySet()) call = call.with(parameter.getKey(), parameter.getValue());
        return call;
    }

    private AccessToken read(Answer answer) {
        var now = clock.instant();
        var grant = answer.as(Grant.class);
        return new AccessToken(
                grant.accessToken()
                        .filter(AccessToken::canBeSent)
                        .orElseThrow(() -> Json.lacks(answer, "access_token")),
                grant.expiresIn().map(now::plusSeconds),
                grant.refreshToken(),
                grant.scope());
    }
}
