package cobrowse.simulator.oauth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When tokens time out that nobody uses, as the vendor shows it and as it is kept. It is kept and shown, and no more: tokens
 * here live as long as their clients say, used or not.
 */
record TokenTimeout(int idleTokenTimeoutSeconds, boolean enableIdleTokenTimeout) {

    static final TokenTimeout USUAL = new TokenTimeout(28_800, false);

    private static final int SHORTEST = 300;
    private static final int LONGEST = 28_800;

    /** What is to be; what is not sent is as with an organisation of which nothing was said. */
    record Request(
            @Nullable Integer idleTokenTimeoutSeconds,
            @Nullable Boolean enableIdleTokenTimeout) {

        boolean isWithinBounds() {
            return idleTokenTimeoutSeconds == null
                    || idleTokenTimeoutSeconds >= SHORTEST && idleTokenTimeoutSeconds <= LONGEST;
        }

        TokenTimeout read() {
            return new TokenTimeout(
                    Objects.requireNonNullElse(idleTokenTimeoutSeconds, LONGEST),
                    Boolean.TRUE.equals(enableIdleTokenTimeout));
        }
    }
}
