package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An attempt to get a token.
 *
 * @param saysForm whether the header Content-Type says that the body is a form
 * @param inHeader the credentials in the Authorization header
 */
record TokenRequest(
        Sent<Form> sent,
        boolean saysForm,
        Optional<Credentials> inHeader,
        Optional<OAuthClient> client,
        Optional<Redemption> redemption,
        Optional<Renewal> renewal)
        implements PostsForm, AuthenticatesClient, RedeemsCode, RenewsToken {

    @Override
    public Credentials inForm() {
        return Credentials.inForm(form());
    }

    @Override
    public Optional<GrantType> grantType() {
        return form().get("grant_type").flatMap(GrantType::named);
    }

    /** Parameters that are wanted and were not sent. */
    List<String> missing() {
        if (form().get("grant_type").isEmpty()) return List.of("grant_type");
        return grantType().map(GrantType::parameters).orElse(List.of()).stream()
                .filter(parameter -> form().get(parameter).isEmpty())
                .toList();
    }

    OAuthClient knownClient() {
        return client().orElseThrow();
    }

    /** Whose consent the token rests on; empty for one of the client itself. */
    Optional<String> userId() {
        return code().map(AuthorizationCode::userId).or(() -> refreshToken().map(RefreshToken::userId));
    }

    /** What the client, or the user's consent, allows. */
    Set<String> allowedScopes() {
        return code().map(AuthorizationCode::scopes)
                .or(() -> refreshToken().map(RefreshToken::scopes))
                .or(() -> client().map(OAuthClient::scopes))
                .orElse(Set.of());
    }

    AskedScopes scopes() {
        return AskedScopes.of(form(), allowedScopes());
    }

    private Optional<AuthorizationCode> code() {
        return redemption.flatMap(Redemption::code);
    }

    private Optional<RefreshToken> refreshToken() {
        return renewal.flatMap(Renewal::token);
    }
}
