package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.sessions.OfferRules.OFFER;
import static cobrowse.simulator.sessions.OfferRules.WEB;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/** What guests are asked, who have no token. */
interface GuestRules {

    String AT_WEB = "/api/v2/webdeployments/deployments/" + WEB + "/cobrowse/";
    Call OFFERED = OFFER.savingIdAs("session");
    Call BY_CODE = OFFER.saving("code", "s/.*\"joinCode\":\"([0-9]+)\".*/\\1/p");
    Call READ = get(AT_WEB + "$session");

    Rule<AsGuest> GUESTS_ARE_WITHIN_THE_RATE_LIMIT = rule(
                    "guests-are-within-the-rate-limit",
                    "The guests of a web deployment call together at most 300 times a minute")
            .holdsWhen((AsGuest call) -> call.secondsToWait() == 0)
            .otherwise(Refusal.<AsGuest>refusal(
                            429,
                            "too.many.requests.retry.after",
                            "Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds")
                    .filling("seconds", AsGuest::toldToWait)
                    .withHeader("Retry-After", AsGuest::toldToWait))
            .thoughPeopleBelieve("Without a token nobody is counted.")
            .because(
                    "A guest is known by nothing but the session that the call names, so whoever tries many join codes "
                            + "has to be slowed down. Guests are counted by their web deployment, by as many calls a minute as a "
                            + "token has.")
            .fixedBy("Wait as many seconds as the header Retry-After says. A page that wants to know how its session "
                    + "goes on connects to websocketUrl instead of asking again; what is said there is our own choice here, as the "
                    + "vendor's is not public.")
            .from(chosen("429 stands on every operation of the vendor's; how guests are counted no text says."))
            .brokenBy(Example.of(get(AT_WEB + "123456789").times(300), get(AT_WEB + "123456789")))
            .keptBy(Example.of(OFFERED, READ));

    Rule<AsGuest> GUEST_NAMES_A_SESSION_OF_THE_DEPLOYMENT = rule(
                    "guest-names-a-session-of-the-deployment",
                    "A guest names a web deployment and, by id or join code, a session of its organisation")
            .holdsWhen((AsGuest call) -> call.session().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("A token is missing.")
            .because("These two operations take no token: the web deployment's id says whose customer it is, and the "
                    + "session's id or its join code says which session. Wrong ones answer as if there were nothing, so that "
                    + "nobody learns which part was right.")
            .fixedBy("Take the deployment's id from the snippet on the page, and id or joinCode from the answer to the "
                    + "offer. A join code here has 9 digits, without blanks.")
            .from(chosen(
                    "The definition takes an id or a join code there; the code's form, and what a wrong one does, it "
                            + "does not say."))
            .brokenBy(Example.of(get(AT_WEB + NOBODY)))
            .keptBy(Example.of(BY_CODE, get(AT_WEB + "$code")));

    Rule<AsGuest> GUESTS_SESSION_IS_NOT_OVER = rule(
                    "guests-session-is-not-over", "To guests a session is there as long as it is not over")
            .holdsWhen((AsGuest call) ->
                    call.session().filter(CobrowseSession::isLive).isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The answer has a state by which one sees that the session is over.")
            .because("The vendor's model has no state. That a session is over a guest can tell only by its not being "
                    + "there any more; the posts' own call still reads it.")
            .fixedBy("Take 404 as the end. Ask the agent for a new offer if the time of the old one was over.")
            .from(chosen("The model has no state; the rest is inferred from that."))
            .brokenBy(Example.of(OFFERED, call("DELETE", AT_WEB + "$session"), READ))
            .keptBy(Example.of(OFFERED, READ));
}
