package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.ANN_SIGNS_IN;
import static cobrowse.simulator.oauth.OAuthExamples.CALLBACK;
import static cobrowse.simulator.oauth.OAuthExamples.CODE_GRANT;
import static cobrowse.simulator.oauth.OAuthExamples.CODE_IS_REDEEMED;
import static cobrowse.simulator.oauth.OAuthExamples.PORTAL_LOGIN;
import static cobrowse.simulator.oauth.OAuthExamples.VERIFIER;
import static cobrowse.simulator.oauth.OAuthExamples.token;
import static cobrowse.simulator.oauth.RedeemsCode.whenRedeeming;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.ErrorForm.OAUTH;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;

/** What exchanging an authorization code asks for; whichever of these breaks, the answer is the same. */
interface CodeRules {

    Refusal<RedeemsCode> BAD_CODE = refusal(OAUTH, 400, "invalid_grant", "authorization code is invalid");
    Source INVALID_GRANT = documented(
            "RFC 6749, 5.2",
            "invalid_grant: The provided authorization grant […] is "
                    + "invalid, expired, revoked, does not match the redirection URI […], or was issued to another client.");
    Example GOOD = Example.of(ANN_SIGNS_IN, CODE_IS_REDEEMED);

    Rule<RedeemsCode> CODE_WAS_ISSUED_HERE = rule(
                    "code-was-issued-here", "The code was issued here, to a user who is still active")
            .holdsWhen(whenRedeeming(redemption -> redemption.code().isPresent()))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("The code has expired.")
            .because("Nobody here knows the code: it was cut off where it was copied, decoded twice, or comes from "
                    + "another region or organisation. Nor does a code outlive its user's account.")
            .fixedBy("Take the whole value of code from the redirect, decode it once, and send it to the same host.")
            .from(INVALID_GRANT)
            .brokenBy(Example.of(token(CODE_GRANT.replace("$code", "no-such-code"))))
            .keptBy(GOOD);

    Rule<RedeemsCode> CODE_BELONGS_TO_THE_CLIENT = rule(
                    "code-belongs-to-the-client", "A code serves only the client that asked for it")
            .holdsWhen(whenRedeeming(redemption ->
                    redemption.code().stream().allMatch(code -> code.clientId().equals(redemption.clientId()))))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("The front end signs the user in, and the back end's own client fetches the token.")
            .because("The user agreed to let one client in. A code in the hands of another one is a stolen code.")
            .fixedBy("Use the same client_id in the link to the sign-in page and at the token endpoint.")
            .from(INVALID_GRANT)
            .brokenBy(Example.of(
                    ANN_SIGNS_IN,
                    token("grant_type=authorization_code&code=$code&" + PORTAL_LOGIN + "&redirect_uri=" + CALLBACK
                            + "&code_verifier=" + VERIFIER)))
            .keptBy(GOOD);

    Rule<RedeemsCode> CODE_IS_USED_ONCE = rule("code-is-used-once", "A code can be exchanged once")
            .holdsWhen(whenRedeeming(redemption -> redemption.code().stream().noneMatch(AuthorizationCode::spent)))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("The first exchange failed as well.")
            .because("The code came by way of the browser, where history and logs may keep it. So it is worth nothing "
                    + "after its first use. A page that is loaded again, or an effect that React runs twice, sends "
                    + "it a second time.")
            .fixedBy("Keep the tokens of the first exchange, and remove the code from the address bar.")
            .from(documented("RFC 6749, 4.1.2", "The client MUST NOT use the authorization code more than once."))
            .brokenBy(Example.of(ANN_SIGNS_IN, CODE_IS_REDEEMED, token(CODE_GRANT)))
            .keptBy(GOOD);

    Rule<RedeemsCode> CODE_IS_USED_IN_TIME = rule("code-is-used-in-time", "A code is exchanged within five minutes")
            .holdsWhen(whenRedeeming(redemption -> redemption.code().stream().noneMatch(AuthorizationCode::late)))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("A code lives as long as a token.")
            .because("A code is a slip of paper on the way from the browser to the client and is exchanged at once. "
                    + "The five minutes leave room for a debugger, and not for much else.")
            .fixedBy("Exchange the code as soon as the redirect brings it; else let the user sign in again.")
            .from(chosen("RFC 6749 recommends ten minutes at most; no text says how long the vendor's codes live."))
            .brokenBy(Example.of(ANN_SIGNS_IN, sim("/clock", "{\"advance\": \"PT5M1S\"}"), CODE_IS_REDEEMED))
            .keptBy(GOOD);

    Rule<RedeemsCode> REDIRECT_URI_IS_THE_ONE_OF_THE_SIGN_IN = rule(
                    "redirect-uri-is-the-one-of-the-sign-in", "The redirect URI is repeated as it was at sign-in")
            .holdsWhen(whenRedeeming(redemption -> redemption.code().stream()
                    .allMatch(code -> redemption.repeats("redirect_uri", code.redirectUri()))))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("Any registered redirect URI will do; nobody is redirected now.")
            .because("It is compared, character by character, with the one that the code was sent to. "
                    + "http://127.0.0.1:8400/callback is another one than http://localhost:8400/callback.")
            .fixedBy("Send the same string to both endpoints; keep it in one constant.")
            .from(INVALID_GRANT)
            .brokenBy(Example.of(ANN_SIGNS_IN, token(CODE_GRANT.replace("localhost", "127.0.0.1"))))
            .keptBy(GOOD);

    Rule<RedeemsCode> CODE_VERIFIER_MATCHES_THE_CHALLENGE = rule(
                    "code-verifier-matches-the-challenge", "The SHA-256 of the code verifier is the code challenge")
            .holdsWhen(whenRedeeming(redemption -> redemption.code().stream()
                    .allMatch(code -> redemption.form().get("code_verifier").stream()
                            .allMatch(verifier -> Secrets.matches(verifier, code.challenge())))))
            .otherwise(BAD_CODE)
            .thoughPeopleBelieve("The code is wrong.")
            .because("The challenge is the base64url form of the hash's 32 bytes, without \"=\" at the end. A hash in "
                    + "hexadecimal, ordinary base64, or a verifier that was made anew after the redirect will not do.")
            .fixedBy("Keep the verifier in the session until the redirect; test your code with the pair that RFC 7636 "
                    + "gives in appendix B.")
            .from(documented(
                    "RFC 7636, 4.6",
                    "If the values are not equal, an error response indicating "
                            + "\"invalid_grant\" […] MUST be returned."))
            .brokenBy(Example.of(ANN_SIGNS_IN, token(CODE_GRANT.replace(VERIFIER, "not-" + VERIFIER))))
            .keptBy(GOOD);
}
