package cobrowse.simulator.oauth;

import java.util.Optional;
import java.util.function.Predicate;

/** An attempt that may exchange a refresh token for a new token. */
interface RenewsToken {

    /** Empty where the attempt is of another kind. */
    Optional<Renewal> renewal();

    /** @param token empty where nobody issued it, or its user has left since */
    record Renewal(Optional<RefreshToken> token, String clientId) {}

    static Predicate<RenewsToken> whenRenewing(Predicate<Renewal> holds) {
        return call -> call.renewal().stream().allMatch(holds);
    }
}
