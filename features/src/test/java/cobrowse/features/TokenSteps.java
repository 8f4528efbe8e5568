package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** Asking for a client's own token. */
public class TokenSteps {

    private static final String CREDENTIALS = "client_credentials";

    private final Answer answer;
    private final Clients clients;
    private final Tokens tokens;

    public TokenSteps(Answer answer, Clients clients, Tokens tokens) {
        this.answer = answer;
        this.clients = clients;
        this.tokens = tokens;
    }

    @When("{caller} asks for a token")
    public void ask(String caller) {
        send(form(caller, CREDENTIALS));
    }

    @When("{caller} asks for a token for {string}")
    public void askForScopes(String caller, String scopes) {
        send(form(caller, CREDENTIALS).and("scope", scopes));
    }

    @When("{caller} asks for a token by the grant {string}")
    public void askByGrant(String caller, String grant) {
        send(form(caller, grant));
    }

    @When("{caller} asks for a token and names no grant")
    public void askByNoGrant(String caller) {
        send(form(caller, CREDENTIALS).without("grant_type"));
    }

    @When("{caller} asks for a token and names the grant twice")
    public void askTwice(String caller) {
        send(form(caller, CREDENTIALS).and("grant_type", CREDENTIALS));
    }

    @When("{caller} asks for a token with the secret {string}")
    public void askWithSecret(String caller, String secret) {
        send(form(caller, CREDENTIALS).with("client_secret", secret));
    }

    @When("{caller} asks for a token without a secret")
    public void askWithoutSecret(String caller) {
        send(form(caller, CREDENTIALS).without("client_secret"));
    }

    @When("a client that nobody knows asks for a token")
    public void askUnknown() {
        send(form("the backend", CREDENTIALS).with("client_id", Organisation.NOBODY));
    }

    @When("{caller} asks for a token with its secret in the header")
    public void askByHeader(String caller) {
        answer.keep(clients.postWithBasic(caller, new Form().and("grant_type", CREDENTIALS)));
    }

    @When("{caller} asks for a token with its secret in the header and in the form")
    public void askByBoth(String caller) {
        answer.keep(clients.postWithBasic(caller, form(caller, CREDENTIALS)));
    }

    @When("{caller} asks for a token in JSON")
    public void askInJson(String caller) {
        answer.keep(clients.postJson(Map.of("grant_type", CREDENTIALS)));
    }

    @Then("a token is issued")
    public void issued() {
        answer.isSuccess(200);
        assertThat(answer.body().getString("access_token")).isNotBlank();
        assertThat(answer.body().getString("token_type")).isEqualTo("bearer");
        assertThat(answer.body().getInt("expires_in")).isPositive();
    }

    @Then("a token is issued for {string}")
    public void issuedFor(String scopes) {
        issued();
        assertThat(answer.body().getString("scope")).isEqualTo(scopes);
    }

    /** From now on the caller shows it in place of the one of old. */
    @Then("{caller} is given a token")
    public void given(String caller) {
        issued();
        tokens.give(caller, answer.body().getString("access_token"));
    }

    /** By RFC 6749 a bad secret is a 401, and all the rest a 400. */
    @Then("no token is issued: {string}, {string}")
    public void notIssued(String error, String description) {
        answer.isRefusal(description.equals("authentication failed") ? 401 : 400, error);
        assertThat(answer.body().getString("error_description")).isEqualTo(description);
    }

    private Form form(String caller, String grant) {
        return clients.login(caller).and("grant_type", grant);
    }

    private void send(Form form) {
        answer.keep(clients.post(form));
    }
}
