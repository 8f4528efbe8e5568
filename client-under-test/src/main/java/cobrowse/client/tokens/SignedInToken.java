package cobrowse.client.tokens;

import cobrowse.client.failures.Refusal;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.http.Answer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Authorization code with PKCE. Renews what it can by the refresh token; asks the user to sign in (again) where there is
 * none, or it is not taken any more.
 */
record SignedInToken(SignIn signIn) implements TokenSource {

    @Override
    public AccessToken fetch(Login login, Optional<AccessToken> last) {
        if (last.flatMap(AccessToken::refreshToken).isEmpty()) return askUser(login);
        try {
            return new RefreshedToken(signIn.client(), Optional.empty()).fetch(login, last);
        } catch (OAuthRefused refused) {
            if (!refused.code().equals("invalid_grant")) throw refused;
            return askUser(login);
        }
    }

    private AccessToken askUser(Login login) {
        var proof = Proof.make();
        var query = query(proof);
        try (var callback = Callback.listen(signIn.redirectUri(), proof.state())) {
            check(login, query);
            signIn.browser().show(login.authorizeLink(query));
            var brought = callback.await(signIn.patience());
            refuseError(brought, "the sign-in", Optional.empty());
            return exchange(login, brought.get("code").orElse(""), proof);
        }
    }

    private Map<String, String> query(Proof proof) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", signIn.clientId());
        query.put("redirect_uri", signIn.redirectUri().toString());
        query.put("code_challenge", proof.challenge());
        query.put("code_challenge_method", "S256");
        query.put("state", proof.state());
        signIn.scopes().ifPresent(scopes -> query.put("scope", scopes));
        return query;
    }

    /** Looks at the link before the user does, so that a refusal meets the program and not a person at a strange page. */
    private void check(Login login, Map<String, String> query) {
        try {
            var answer = login.tryAuthorizeLink(query);
            answer.header("Location")
                    .filter(address -> address.startsWith(signIn.redirectUri().toString()))
                    .ifPresent(
                            address -> refuseError(Query.of(URI.create(address)), answer.call(), Optional.of(answer)));
        } catch (Refused.Invalid refused) {
            var why = refused.refusal();
            throw new OAuthRefused(new Refusal(
                    why.call(),
                    why.status(),
                    why.code(),
                    "The login does not show the sign-in page: client id or redirect URI are not what it knows.",
                    why.faults(),
                    why.correlationId(),
                    why.brokenRule(),
                    why.lesson()));
        }
    }

    private static void refuseError(Query brought, String call, Optional<Answer> answer) {
        brought.get("error").ifPresent(error -> {
            throw new OAuthRefused(new Refusal(
                    call,
                    302,
                    error,
                    brought.get("error_description").orElse(""),
                    List.of(),
                    answer.flatMap(Answer::correlationId),
                    answer.flatMap(Answer::simulatorRule),
                    answer.flatMap(Answer::lesson)));
        });
    }

    private AccessToken exchange(Login login, String code, Proof proof) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", signIn.redirectUri().toString());
        form.put("code_verifier", proof.verifier());
        return login.token(form, signIn.client(), false);
    }
}
