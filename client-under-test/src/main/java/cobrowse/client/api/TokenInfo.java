package cobrowse.client.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose token it is, and what it may do. @param userId absent from a token of the client itself */
public record TokenInfo(
        Optional<Named> organization,
        List<String> authorizedScope,
        @JsonProperty("OAuthClient") Optional<Named> oauthClient,
        Optional<String> userId) {

    public record Named(Optional<String> id, Optional<String> name) {}

    public TokenInfo(
            Optional<Named> organization,
            @Nullable List<String> authorizedScope,
            @JsonProperty("OAuthClient") Optional<Named> oauthClient,
            Optional<String> userId) {
        this.organization = organization;
        this.authorizedScope = authorizedScope == null ? List.of() : List.copyOf(authorizedScope);
        this.oauthClient = oauthClient;
        this.userId = userId;
    }

    public boolean isOfUser() {
        return userId.isPresent();
    }
}
