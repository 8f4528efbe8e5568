package cobrowse.simulator.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A token as RFC 6749 answers it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenBody(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") int expiresIn,
        String scope,
        @JsonProperty("refresh_token") @Nullable String refreshToken) {

    /** Without the tokens: Spring logs the bodies that it writes. */
    @Override
    public String toString() {
        return "TokenBody[scope=" + scope + "]";
    }
}
