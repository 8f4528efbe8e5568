package cobrowse.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Exchanging codes and refresh tokens for tokens. */
public class CodeSteps {

    private final Answer answer;
    private final Clients clients;
    private final SignIn signIn;
    private final Tokens tokens;
    private Optional<String> code = Optional.empty();
    private Optional<String> refreshToken = Optional.empty();

    public CodeSteps(Answer answer, Clients clients, SignIn signIn, Tokens tokens) {
        this.answer = answer;
        this.clients = clients;
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @When("{caller} exchanges the code")
    @Given("{caller} has exchanged the code")
    public void exchange(String client) {
        send(exchanging(client));
    }

    @When("{caller} exchanges the code without a secret")
    public void exchangeWithoutSecret(String client) {
        send(exchanging(client).without("client_secret"));
    }

    @When("{caller} exchanges the code {string}")
    public void exchange(String client, String other) {
        code = Optional.of(other);
        send(exchanging(client));
    }

    @When("{caller} exchanges the code and says that it came to {string}")
    public void exchangeFrom(String client, String uri) {
        send(exchanging(client).with("redirect_uri", uri));
    }

    @When("{caller} exchanges the code with another verifier")
    public void exchangeWithVerifier(String client) {
        send(exchanging(client).with("code_verifier", "not-" + SignIn.VERIFIER));
    }

    @When("{caller} refreshes the token")
    @Given("{caller} has refreshed the token")
    public void refresh(String client) {
        if (refreshToken.isEmpty()) refreshToken = Optional.of(answer.body().getString("refresh_token"));
        refreshWith(client, refreshToken.orElseThrow());
    }

    @When("{caller} refreshes the token once more with what the last answer brought")
    public void refreshOn(String client) {
        refreshWith(client, answer.body().getString("refresh_token"));
    }

    @When("{caller} refreshes the token with {caller}'s access token")
    public void refreshWithAccessToken(String client, String user) {
        refreshWith(client, tokens.of(user).orElseThrow());
    }

    /** What was returned first is kept: later answers are no redirects. */
    private Form exchanging(String client) {
        if (code.isEmpty()) code = Optional.of(signIn.code());
        return clients.login(client)
                .and("grant_type", "authorization_code")
                .and("code", code.orElseThrow())
                .and("redirect_uri", clients.redirectUri("the desktop"))
                .and("code_verifier", SignIn.VERIFIER);
    }

    private void refreshWith(String client, String token) {
        send(clients.login(client).and("grant_type", "refresh_token").and("refresh_token", token));
    }

    private void send(Form form) {
        answer.keep(clients.post(form));
    }
}
