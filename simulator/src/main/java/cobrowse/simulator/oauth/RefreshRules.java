package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.ANN_SIGNS_IN;
import static cobrowse.simulator.oauth.OAuthExamples.PORTAL_LOGIN;
import static cobrowse.simulator.oauth.OAuthExamples.REFRESH_GRANT;
import static cobrowse.simulator.oauth.OAuthExamples.REFRESH_TOKEN_IS_SAVED;
import static cobrowse.simulator.oauth.OAuthExamples.token;
import static cobrowse.simulator.oauth.RenewsToken.whenRenewing;
import static cobrowse.simulator.rulebook.ErrorForm.OAUTH;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;

/** What exchanging a refresh token asks for; whichever of these breaks, the answer is the same. */
interface RefreshRules {

    Refusal<RenewsToken> BAD_REFRESH_TOKEN = refusal(OAUTH, 400, "invalid_grant", "refresh token is invalid");
    Source INVALID_GRANT = documented(
            "RFC 6749, 5.2",
            "invalid_grant: The provided […] refresh token is invalid, "
                    + "expired, revoked, […] or was issued to another client.");
    Example GOOD = Example.of(ANN_SIGNS_IN, REFRESH_TOKEN_IS_SAVED, token(REFRESH_GRANT));

    Rule<RenewsToken> REFRESH_TOKEN_WAS_ISSUED_HERE = rule(
                    "refresh-token-was-issued-here", "The refresh token was issued here, to a user who is still active")
            .holdsWhen(whenRenewing(renewal -> renewal.token().isPresent()))
            .otherwise(BAD_REFRESH_TOKEN)
            .thoughPeopleBelieve("The client's secret is wrong.")
            .because("The client is known, its refresh token is not: an access token was sent in its place, or one "
                    + "from another region or organisation. A user who has left cannot be refreshed either.")
            .fixedBy("Send what the token endpoint answered as refresh_token; else let the user sign in again.")
            .from(INVALID_GRANT)
            .brokenBy(Example.of(token(REFRESH_GRANT.replace("$refresh", "ann-token"))))
            .keptBy(GOOD);

    Rule<RenewsToken> REFRESH_TOKEN_BELONGS_TO_THE_CLIENT = rule(
                    "refresh-token-belongs-to-the-client",
                    "A refresh token serves only the client that it was issued to")
            .holdsWhen(whenRenewing(renewal ->
                    renewal.token().stream().allMatch(token -> token.clientId().equals(renewal.clientId()))))
            .otherwise(BAD_REFRESH_TOKEN)
            .thoughPeopleBelieve("All programs of an organisation can share a refresh token.")
            .because("The user let one client in. In the hands of another one, a refresh token is a stolen one.")
            .fixedBy("Refresh with the client that signed the user in; give every program a sign-in of its own.")
            .from(INVALID_GRANT)
            .brokenBy(Example.of(
                    ANN_SIGNS_IN,
                    REFRESH_TOKEN_IS_SAVED,
                    token("grant_type=refresh_token&refresh_token=$refresh&" + PORTAL_LOGIN)))
            .keptBy(GOOD);

    Rule<RenewsToken> REFRESH_TOKEN_IS_USED_ONCE = rule(
                    "refresh-token-is-used-once",
                    "A refresh token can be exchanged once; the answer brings the next one")
            .holdsWhen(whenRenewing(renewal -> renewal.token().stream().noneMatch(RefreshToken::spent)))
            .otherwise(BAD_REFRESH_TOKEN)
            .thoughPeopleBelieve("A refresh token stays the same for ever.")
            .because("Every refresh brings a new refresh token, and the old one dies. Two processes that share one "
                    + "token log each other out; so does a client that throws the new one away.")
            .fixedBy("Store the refresh_token of every answer in place of the one before, and refresh in one place.")
            .from(chosen("RFC 6749, 6, allows the server to issue a new refresh token; RFC 9700 advises it for public "
                    + "clients. No text says what the vendor does."))
            .brokenBy(Example.of(ANN_SIGNS_IN, REFRESH_TOKEN_IS_SAVED, token(REFRESH_GRANT), token(REFRESH_GRANT)))
            .keptBy(GOOD);
}
