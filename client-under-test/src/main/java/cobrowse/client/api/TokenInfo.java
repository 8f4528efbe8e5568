package cobrowse.client.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which client's token it is, and what it may do. Who signed in it does not say: {@code Directory.me()} does. */
public record TokenInfo(
        Optional<Named> organization,
        List<String> authorizedScope,
        @JsonProperty("OAuthClient") Optional<Named> oauthClient) {

    public record Named(Optional<String> id, Optional<String> name) {}

    public TokenInfo(
            Optional<Named> organization,
            @Nullable List<String> authorizedScope,
            @JsonProperty("OAuthClient") Optional<Named> oauthClient) {
        this.organization = organization;
        this.authorizedScope = authorizedScope == null ? List.of() : List.copyOf(authorizedScope);
        this.oauthClient = oauthClient;
    }
}
