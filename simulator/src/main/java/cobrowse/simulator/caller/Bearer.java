package cobrowse.simulator.caller;

import java.util.Optional;

/** The bearer token in a header Authorization. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** @param authorization the header's value; the scheme may be written in any case */
    public static Optional<String> token(Optional<String> authorization) {
        return authorization
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }
}
