package cobrowse.client.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A token, and what it needs to be renewed.
 *
 * @param expires unknown for a token that was given as it is
 * @param refreshToken of a user's token; it can be used once, the next token brings the next one
 */
public record AccessToken(
        String value, Optional<Instant> expires, Optional<String> refreshToken, Optional<String> scope) {

    /** Seed 003 takes a new token a minute before the old one ends, so that none ends on its way. */
    public static final Duration MARGIN = Duration.ofSeconds(60);

    /** @throws IllegalArgumentException, which does not quote it, when a token cannot stand in a header */
    public AccessToken {
        if (!canBeSent(value))
            throw new IllegalArgumentException("The token is empty or has a character that none has");
    }

    static boolean canBeSent(String value) {
        return value.matches("[!-~]+");
    }

    /** A token of which no more is known. */
    public static AccessToken of(String value) {
        return new AccessToken(value.strip(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isFresh(Instant now) {
        return expires.filter(end -> !now.isBefore(end.minus(MARGIN))).isEmpty();
    }

    /** The value of the header Authorization. */
    public String bearer() {
        return "Bearer " + value;
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "AccessToken[expires=" + expires.map(Instant::toString).orElse("unknown") + "]";
    }
}
