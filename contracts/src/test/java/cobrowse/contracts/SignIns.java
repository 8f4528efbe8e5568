package cobrowse.contracts;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;

/** What contracts say of Ann's sign-in, her codes and her refresh tokens. */
final class SignIns {

    static final Map<String, Consumer<Arrangements>> SENTENCES = Map.ofEntries(
            entry(
                    "Ann has signed in",
                    now -> now.learn("anns-code", now.lakeside().login().signIn())),
            entry("Ann's code is older than five minutes", SignIns::letCodeExpire),
            entry("Ann's code has been exchanged", SignIns::exchangeCode),
            entry("Ann's refresh token has been exchanged", SignIns::exchangeRefreshToken));

    private SignIns() {}

    private static void letCodeExpire(Arrangements now) {
        now.learn("anns-late-code", now.lakeside().login().signIn());
        now.lakeside().advance("PT5M1S");
    }

    private static void exchangeCode(Arrangements now) {
        var code = now.lakeside().login().signIn();
        now.learn("anns-spent-code", code);
        now.learn("anns-refresh-token", now.lakeside().login().exchange(code));
    }

    private static void exchangeRefreshToken(Arrangements now) {
        exchangeCode(now);
        var spent = now.learnt("anns-refresh-token");
        now.lakeside().login().refresh(spent);
        now.learn("anns-spent-refresh-token", spent);
    }
}
