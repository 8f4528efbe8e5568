package cobrowse.simulator.oauth;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What the time that tokens live, and the end of clients, ask for. */
interface RetirementRules {

    String TIMEOUT = "/api/v2/tokens/timeout";
    String PORTAL = RegistrationRules.CLIENTS + "/" + OAuthExamples.PORTAL_CLIENT;

    Rule<RegistersClient> CLIENT_TOKENS_LIVE_5_MINUTES_TO_48_HOURS = rule(
                    "client-tokens-live-5-minutes-to-48-hours", "The tokens of a client live 5 minutes to 48 hours")
            .holdsWhen((RegistersClient call) -> call.request().tokensCanLive())
            .otherwise(refusal(400, "invalid.value", "accessTokenValiditySeconds must be a number from 300 to 172800."))
            .thoughPeopleBelieve("A token can live as long as I like.")
            .because(
                    "A token cannot be looked into once it is out; so it ends by itself, after two days at the latest.")
            .fixedBy(
                    "Send a number of seconds from 300 to 172800, or leave it out: then the organisation's setting holds.")
            .from(documented("platform API, OAuthClientRequest", "accessTokenValiditySeconds: 5 minutes to 48 hours"))
            .brokenBy(Example.of(living(60)))
            .keptBy(Example.of(living(300)));

    Rule<DeleteClient.Attempt> CLIENT_THAT_IS_DELETED_IS_INACTIVE = rule(
                    "client-that-is-deleted-is-inactive", "A client that is deleted has been made inactive before")
            .holdsWhen((DeleteClient.Attempt call) -> call.client().stream().noneMatch(OAuthClient::isActive))
            .otherwise(refusal(
                    400, "cannot.delete.client", "Clients must be marked as inactive to be eligible for deletion."))
            .thoughPeopleBelieve("Deleting needs no preparation.")
            .because(
                    "Whoever uses the client is left outside at once, and its id never comes back. So the vendor asks for a step "
                            + "that can be undone first.")
            .fixedBy("PUT the client with the state inactive, see whether anybody complains, then delete it.")
            .from(documented("platform API, deleteOauthClient", "400 cannot.delete.client"))
            .brokenBy(Example.of(call("DELETE", PORTAL).as(BACKEND)))
            .keptBy(Example.of(
                    OAuthExamples.THE_PORTAL_IS_INACTIVE, call("DELETE", PORTAL).as(BACKEND)));

    Rule<UpdateTokenTimeout.Attempt> TOKENS_TIME_OUT_IN_5_MINUTES_TO_8_HOURS = rule(
                    "tokens-time-out-in-5-minutes-to-8-hours", "Idle tokens time out after 5 minutes to 8 hours")
            .holdsWhen((UpdateTokenTimeout.Attempt call) -> call.sent().value().isWithinBounds())
            .otherwise(refusal(
                    400,
                    "token.timeout.exceeded",
                    "When HIPAA is not enabled timeout must be between 300 and 28800 seconds"))
            .thoughPeopleBelieve("The number is in minutes.")
            .because("It is in seconds, whatever the unit that pages show it in.")
            .fixedBy("Send idleTokenTimeoutSeconds from 300 to 28800.")
            .from(documented("platform API, putTokensTimeout", "400 token.timeout.exceeded"))
            .brokenBy(Example.of(timeout(30)))
            .keptBy(Example.of(timeout(1800)));

    private static Call living(int seconds) {
        return post(
                        RegistrationRules.CLIENTS,
                        ("{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"], "
                                        + "\"accessTokenValiditySeconds\": %d}")
                                .formatted(seconds))
                .as(BACKEND);
    }

    private static Call timeout(int seconds) {
        return call("PUT", TIMEOUT)
                .as(BACKEND)
                .sending("{\"enableIdleTokenTimeout\": true, \"idleTokenTimeoutSeconds\": %d}".formatted(seconds));
    }
}
