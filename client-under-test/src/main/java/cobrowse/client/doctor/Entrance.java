package cobrowse.client.doctor;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Refused.NotAuthenticated;
import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.failures.Refused.TooManyCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What every call has to pass, before anybody asks what it wants. It is seen by what the doctor's own calls met. */
final class Entrance {

    /**
     * One step of the way in.
     *
     * @param rules that decide there
     * @param stopped what shows that a call came no further than here
     */
    record Step(String law, List<String> rules, String passed, String fix, Predicate<CobrowseException> stopped) {}

    static final List<String> LOGIN_RULES = List.of(
            "client-is-known",
            "only-public-clients-leave-out-the-secret",
            "client-secret-matches",
            "client-may-use-the-grant",
            "token-has-granted-scopes-only");

    private static final Step TOKEN_SHOWN = new Step(
            "Every call carries a bearer token",
            List.of("caller-has-a-token"),
            "It would.",
            "Send the header Authorization: Bearer …",
            failure -> false);

    private static final Step HOST = new Step(
            "The host can be reached, and serves the API",
            List.of(),
            "It answers.",
            "Compare the host with the organisation's region; look at the network and its proxies.",
            failure -> !isLogin(failure) && !isToken(failure) && !isRate(failure));

    static final List<Step> WAY_IN = List.of(
            HOST,
            TOKEN_SHOWN,
            new Step(
                    "The login gives a token",
                    LOGIN_RULES,
                    "There is one.",
                    "Compare client id, secret, grant and scopes with the OAuth client in Admin, and the host with its "
                            + "region.",
                    Entrance::isLogin),
            new Step(
                    "The token was issued here, has not expired, and was not revoked",
                    List.of("token-is-known-and-alive"),
                    "It is taken.",
                    "Fetch a new token, from the login of the same organisation.",
                    Entrance::isToken),
            new Step(
                    "A token is used at most 300 times a minute",
                    List.of("caller-is-within-the-rate-limit"),
                    "There was room for the doctor's calls.",
                    "Wait as long as Retry-After says, and keep answers instead of asking again.",
                    Entrance::isRate));

    /** What the standard's errors mean where no simulator names the rule. */
    private static final Map<String, String> BY_ERROR = Map.of(
            "400 invalid_client", "client-is-known",
            "401 invalid_client", "client-secret-matches",
            "400 unauthorized_client", "client-may-use-the-grant",
            "400 invalid_scope", "token-has-granted-scopes-only");

    private Entrance() {}

    static List<Examined> examine(Plan plan, Access access, Readings readings) {
        var examined = new ArrayList<Examined>();
        var stopped = false;
        for (var step : WAY_IN) {
            var here = access.obstacle().filter(step.stopped());
            if (step == TOKEN_SHOWN) examined.add(shown(plan));
            else if (stopped) examined.add(found(step, Verdict.UNSEEN, "No call came that far."));
            else if (here.isPresent()) examined.add(stoppedAt(step, here.get()));
            else if (step == HOST && !readings.isOfApi()) examined.add(otherApi());
            else examined.add(found(step, Verdict.PASSED, step.passed()));
            stopped |= here.isPresent();
        }
        return examined;
    }

    private static Examined shown(Plan plan) {
        if (plan.showsToken()) return found(TOKEN_SHOWN, Verdict.PASSED, TOKEN_SHOWN.passed());
        var missing = found(TOKEN_SHOWN, Verdict.FAILED, "It would not.");
        return new Examined(
                missing.finding(), Optional.of(401), Optional.of("authentication.required"), missing.rule());
    }

    private static Examined otherApi() {
        return found(HOST, Verdict.FAILED, "It answers, but has no GET /api/v2/tokens/me.");
    }

    private static Examined stoppedAt(Step step, CobrowseException failure) {
        if (!(failure instanceof Refused refused))
            return found(step, Verdict.FAILED, Words.plain(String.valueOf(failure.getMessage())) + ".");
        var refusal = refused.refusal();
        var detail = Words.plain(refusal.message());
        return new Examined(
                found(step, Verdict.FAILED, detail.endsWith(".") ? detail : detail + ".")
                        .finding(),
                Optional.of(refusal.status()),
                Optional.of(refusal.code()),
                refusal.brokenRule()
                        .or(() -> Optional.ofNullable(BY_ERROR.get(refusal.status() + " " + refusal.code())))
                        .or(() -> only(step.rules())));
    }

    private static Examined found(Step step, Verdict verdict, String detail) {
        var fix = verdict == Verdict.FAILED ? step.fix() : "";
        var finding = new Finding(step.law(), verdict, detail, fix, step.rules());
        return new Examined(finding, Optional.empty(), Optional.empty(), only(step.rules()));
    }

    private static Optional<String> only(List<String> rules) {
        return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
    }

    private static boolean isLogin(CobrowseException failure) {
        return failure instanceof OAuthRefused;
    }

    private static boolean isToken(CobrowseException failure) {
        return failure instanceof NotAuthenticated;
    }

    private static boolean isRate(CobrowseException failure) {
        return failure instanceof TooManyCalls;
    }
}
