package cobrowse.simulator.caller;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of every call, before anybody looks at what it wants. */
interface CallerRules {

    String PROVIDERS = "/api/v2/cobrowse/providers";

    Rule<Knock> CALLER_HAS_A_TOKEN = rule("caller-has-a-token", "Every call carries a bearer token")
            .holdsWhen((Knock knock) -> knock.bearer().isPresent())
            .otherwise(refusal(
                    401,
                    "authentication.required",
                    "No authentication bearer token specified in authorization header."))
            .thoughPeopleBelieve("The API is down, or my network strips headers.")
            .because("The API knows a caller by nothing but the bearer token. A client's id and secret are for "
                    + "/oauth/token only; the API does not look at them.")
            .fixedBy("Fetch a token from /oauth/token and send it as \"Authorization: Bearer …\".")
            .from(documented("platform API, every operation", "401 authentication.required"))
            .brokenBy(Example.of(get(PROVIDERS)))
            .keptBy(Example.of(get(PROVIDERS).as(BACKEND)));

    Rule<Knock> TOKEN_IS_KNOWN_AND_ALIVE = rule(
                    "token-is-known-and-alive", "The token was issued here, has not expired, and was not revoked")
            .holdsWhen((Knock knock) -> knock.caller().isPresent())
            .otherwise(refusal(401, "bad.credentials", "Invalid login credentials."))
            .thoughPeopleBelieve("My client's secret is wrong.")
            .because("One answer stands for four causes: the token is mistyped, has expired, was revoked, or comes "
                    + "from another region or organisation.")
            .fixedBy("Fetch a new token and try again once. Keep tokens until a minute before they expire, as seed "
                    + "003 does.")
            .from(claimed("seed 003", "The OAuth token is invalid, expired, or missing."))
            .brokenBy(Example.of(get(PROVIDERS).as("no-such-token")))
            .keptBy(Example.of(get(PROVIDERS).as(BACKEND)));

    Rule<Knock> CALLER_IS_WITHIN_THE_RATE_LIMIT = rule(
                    "caller-is-within-the-rate-limit", "A token is used at most 300 times a minute")
            .holdsWhen((Knock knock) -> knock.secondsToWait() == 0)
            .otherwise(Refusal.<Knock>refusal(
                            429,
                            "too.many.requests.retry.after",
                            "Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds")
                    .filling("seconds", Knock::toldToWait)
                    .withHeader("Retry-After", Knock::toldToWait))
            .thoughPeopleBelieve("A short pause and another try will do.")
            .because("The calls of a token are counted by the minute. Tries within that minute are refused too, "
                    + "however long the pauses between them.")
            .fixedBy("Wait as many seconds as the header Retry-After says, then go on. Keep tokens and answers "
                    + "instead of asking again.")
            .from(claimed("seed 003", "Check the Retry-After header in the response for the recommended wait time."))
            .brokenBy(Example.of(
                    get(PROVIDERS).as(BACKEND).times(300), get(PROVIDERS).as(BACKEND)))
            .keptBy(Example.of(
                    get(PROVIDERS).as(BACKEND).times(300),
                    Call.sim("/clock", "{\"advance\": \"PT1M\"}"),
                    get(PROVIDERS).as(BACKEND)));
}
