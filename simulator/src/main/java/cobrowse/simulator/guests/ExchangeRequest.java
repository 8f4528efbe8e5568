package cobrowse.simulator.guests;

import cobrowse.simulator.wire.NeedsFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer's page has of a sign-in. */
record ExchangeRequest(
        @Nullable String deploymentId, @Nullable Oauth oauth) {

    /** @param redirectUri the one with which the sign-in was asked for */
    record Oauth(@Nullable String code, @Nullable String redirectUri) {

        /** Without the code. */
        @Override
        public String toString() {
            return "Oauth[redirectUri=" + redirectUri + "]";
        }
    }

    List<String> missingFields() {
        var inside = oauth == null ? List.<String>of() : NeedsFields.missing("redirectUri", oauth.redirectUri());
        return Stream.of(NeedsFields.missing("deploymentId", deploymentId), inside)
                .flatMap(List::stream)
                .toList();
    }

    Optional<String> code() {
        return Optional.ofNullable(oauth)
                .flatMap(given -> Optional.ofNullable(given.code()))
                .filter(text -> !text.isBlank());
    }

    String deployment() {
        return Objects.requireNonNullElse(deploymentId, "");
    }

    String redirectUri() {
        return oauth == null ? "" : Objects.requireNonNullElse(oauth.redirectUri(), "");
    }
}
