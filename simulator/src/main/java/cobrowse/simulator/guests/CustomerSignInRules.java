package cobrowse.simulator.guests;

import static cobrowse.simulator.guests.GuestTokenRules.EXCHANGE;
import static cobrowse.simulator.guests.GuestTokenRules.EXCHANGED;
import static cobrowse.simulator.guests.GuestTokenRules.SHOP;
import static cobrowse.simulator.guests.GuestTokenRules.SIGNED_IN;
import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_WEB;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.guests.ExchangeSignIn.Attempt;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What is asked when a customer's page exchanges its sign-in for a JWT. */
interface CustomerSignInRules {

    Rule<Attempt> EXCHANGE_NAMES_A_CODE = rule("exchange-names-a-code", "An exchange names the code of a sign-in")
            .holdsWhen((Attempt call) -> call.sent().value().code().isPresent())
            .otherwise(refusal(400, "parameters.missing", "Required parameters are missing: oauth.code"))
            .thoughPeopleBelieve("The page is signed in already, so the cookie says it.")
            .because(
                    "Who the customer is says the identity provider, to whom the code leads. An org takes an idToken "
                            + "in its place as well; the simulator, which stands in for the identity provider, gives codes only.")
            .fixedBy("Send oauth.code as the identity provider handed it to the page, with the redirectUri.")
            .from(documented(
                    "platform API, postWebdeploymentsTokenOauthcodegrantjwtexchange", "400 parameters.missing"))
            .brokenBy(Example.of(post(
                    EXCHANGE,
                    "{\"deploymentId\": \"%s\", \"oauth\": {\"redirectUri\": \"%s\"}}".formatted(LAKESIDE_WEB, SHOP))))
            .keptBy(Example.of(SIGNED_IN, EXCHANGED));

    Rule<Attempt> CUSTOMERS_DEPLOYMENT_IS_ACTIVE = rule(
                    "customers-deployment-is-active",
                    "A customer signs in on a web deployment that exists and is active")
            .holdsWhen((Attempt call) -> call.organisation().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The page shows the messenger, so the deployment is there.")
            .because("The snippet stays on the page when its web deployment was deleted or switched off.")
            .fixedBy(
                    "Copy the id from GET /api/v2/webdeployments/deployments, and see to it that its status is Active.")
            .from(chosen("The vendor declares 404 for every operation, and does not say for what."))
            .brokenBy(Example.of(
                    SIGNED_IN,
                    call("PATCH", "/_sim/deployments/" + LAKESIDE_WEB).sending("{\"status\": \"inactive\"}"),
                    EXCHANGED))
            .keptBy(Example.of(SIGNED_IN, EXCHANGED));

    Rule<Attempt> DEPLOYMENT_SIGNS_CUSTOMERS_IN = rule(
                    "deployment-signs-customers-in",
                    "The web deployment's configuration has authentication switched on")
            .holdsWhen(Attempt::signsIn)
            .otherwise(refusal(400, "bad.request", "Authentication is not enabled for this deployment."))
            .thoughPeopleBelieve("Whoever has signed in at the shop is known to the messenger.")
            .because("A messenger knows its visitors only where its configuration says authenticationSettings.enabled, "
                    + "with an integration for the identity provider. All other visitors stay anonymous.")
            .fixedBy("Switch it on in the configuration's draft, publish it, and let the deployment use that version.")
            .from(chosen("The vendor has the switch, and does not declare what an exchange answers without it."))
            .brokenBy(Example.of(
                    sim("/deployments", "{\"id\": \"lakeside-shop\", \"name\": \"Lakeside Shop\"}"),
                    post(
                            EXCHANGE,
                            "{\"deploymentId\": \"lakeside-shop\", \"oauth\": {\"code\": \"a-code\", \"redirectUri\": \"%s\"}}"
                                    .formatted(SHOP))))
            .keptBy(Example.of(SIGNED_IN, EXCHANGED));

    Rule<Attempt> CUSTOMERS_CODE_IS_GOOD = rule(
                    "customers-code-is-good",
                    "A customer's code was given for the web deployment and the address, and is used once, in time")
            .holdsWhen(Attempt::hasGoodCode)
            .otherwise(refusal(401, "bad.credentials", "Invalid login credentials."))
            .thoughPeopleBelieve("Any code will do, as there is no identity provider behind the simulator.")
            .because(
                    "The simulator stands in for the customers' identity provider: a code is one that POST "
                            + "/_sim/participants/{participantId}/sign-in gave out when the customer had signed in. Like a real "
                            + "one it goes with the redirect URI of the sign-in, can be used once, and runs out after five minutes.")
            .fixedBy("Let the customer sign in once more, and exchange the new code at once, with the redirectUri that "
                    + "came with it.")
            .from(
                    chosen(
                            "What is wrong with a code says the customers' identity provider; the vendor declares 401 bad.credentials."))
            .brokenBy(Example.of(SIGNED_IN, EXCHANGED, EXCHANGED))
            .keptBy(Example.of(SIGNED_IN, EXCHANGED));
}
