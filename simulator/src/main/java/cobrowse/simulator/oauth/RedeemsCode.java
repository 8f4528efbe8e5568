package cobrowse.simulator.oauth;

import java.util.Optional;
import java.util.function.Predicate;

/** An attempt that may exchange an authorization code for a token. */
interface RedeemsCode {

    /** Empty where the attempt is of another kind. */
    Optional<Redemption> redemption();

    /** @param code empty where nobody issued it, or its user has left since */
    record Redemption(Optional<AuthorizationCode> code, String clientId, Form form) {

        boolean repeats(String parameter, String value) {
            return form.get(parameter).filter(value::equals).isPresent();
        }
    }

    static Predicate<RedeemsCode> whenRedeeming(Predicate<Redemption> holds) {
        return call -> call.redemption().stream().allMatch(holds);
    }
}
