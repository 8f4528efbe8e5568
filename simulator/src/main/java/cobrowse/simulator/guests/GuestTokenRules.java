package cobrowse.simulator.guests;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_WEB;
import static cobrowse.simulator.rulebook.Demo.MESSAGING_CUSTOMER;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of guests who have signed in. */
public interface GuestTokenRules {

    String TOKENS = "/api/v2/webdeployments/token";
    String EXCHANGE = TOKENS + "/oauthcodegrantjwtexchange";
    String REFRESH = TOKENS + "/refresh";
    String HISTORY = "/api/v2/webmessaging/messages";

    /** Where the customer of the examples is sent back to. */
    String SHOP = "https://shop.lakeside.example/signed-in";

    /** The customer in messaging signs in; the code is kept as $code. */
    Call SIGNED_IN = sim("/participants/" + MESSAGING_CUSTOMER + "/sign-in", "{\"redirectUri\": \"" + SHOP + "\"}")
            .saving("code", "s/.*\"code\":\"([^\"]+)\".*/\\1/p");

    Call EXCHANGED = post(
            EXCHANGE,
            "{\"deploymentId\": \"%s\", \"oauth\": {\"code\": \"$code\", \"redirectUri\": \"%s\"}}"
                    .formatted(LAKESIDE_WEB, SHOP));

    Call WITH_JWT = EXCHANGED.saving("jwt", "s/.*\"jwt\":\"([^\"]+)\".*/\\1/p");
    Call WITH_REFRESH_TOKEN = EXCHANGED.saving("refresh", "s/.*\"refreshToken\":\"([^\"]+)\".*/\\1/p");

    Rule<ShowsJwt> GUEST_SHOWS_A_JWT = rule(
                    "guest-shows-a-jwt", "A guest who has signed in shows the JWT, as a bearer token")
            .holdsWhen((ShowsJwt call) -> call.shown().jwt().isPresent())
            .otherwise(refusal(
                    401,
                    "authentication.required",
                    "No authentication bearer token specified in authorization header."))
            .thoughPeopleBelieve("Guests need no token.")
            .because("Co-browse of guests goes by the session's id or code. What a customer has said goes by who the "
                    + "customer is, and that is known from the JWT only.")
            .fixedBy(
                    "Exchange the code of the customer's sign-in by POST …/webdeployments/token/oauthcodegrantjwtexchange, "
                            + "and send \"Authorization: Bearer …\" with the jwt of the answer.")
            .from(documented("platform API, getWebmessagingMessages", "401 authentication.required; security by a JWT"))
            .brokenBy(Example.of(get(HISTORY)))
            .keptBy(Example.of(SIGNED_IN, WITH_JWT, get(HISTORY).as("$jwt")));

    Rule<ShowsJwt> GUESTS_JWT_IS_GOOD = rule(
                    "guests-jwt-is-good",
                    "A guest's JWT was signed here, has not run out, and the guest has not signed off")
            .holdsWhen((ShowsJwt call) -> call.shown().guest().isPresent())
            .otherwise(refusal(401, "bad.credentials", "Invalid login credentials."))
            .thoughPeopleBelieve("An agent's access token can do all that a customer's can.")
            .because(
                    "A JWT of a customer is another thing than an access token, and neither goes for the other. It lives "
                            + "for an hour on the organisation's clock, and no longer than until the page signs off.")
            .fixedBy("Fetch another JWT by POST …/webdeployments/token/refresh with the refreshToken, or let the "
                    + "customer sign in again.")
            .from(chosen("The vendor declares 401 bad.credentials, and not how long a JWT lives."))
            .brokenBy(Example.of(
                    SIGNED_IN,
                    WITH_JWT,
                    sim("/clock", "{\"advance\": \"PT1H\"}"),
                    get(HISTORY).as("$jwt")))
            .keptBy(Example.of(SIGNED_IN, WITH_JWT, get(HISTORY).as("$jwt")));

    Rule<RefreshGuest.Attempt> GUESTS_REFRESH_TOKEN_IS_GOOD = rule(
                    "guests-refresh-token-is-good",
                    "A guest's refresh token was issued here for the web deployment, and the guest has not signed off")
            .holdsWhen((RefreshGuest.Attempt call) -> call.guest().isPresent())
            .otherwise(refusal(401, "bad.credentials", "Invalid login credentials."))
            .thoughPeopleBelieve("The refresh token of an agent's sign-in will do.")
            .because("The refresh token comes with the JWT and belongs to the guest and the web deployment. It can be "
                    + "used again and again until the page signs off.")
            .fixedBy("Send refreshToken and deploymentId as they were in the exchange. Let the customer sign in again "
                    + "where it is gone.")
            .from(chosen("The vendor declares 401 bad.credentials, and not for what."))
            .brokenBy(Example.of(refresh("no-such-token")))
            .keptBy(Example.of(SIGNED_IN, WITH_REFRESH_TOKEN, refresh("$refresh")));

    private static Call refresh(String token) {
        return post(REFRESH, "{\"deploymentId\": \"%s\", \"refreshToken\": \"%s\"}".formatted(LAKESIDE_WEB, token));
    }
}
