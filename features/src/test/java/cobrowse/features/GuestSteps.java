package cobrowse.features;

import static cobrowse.features.OfferSteps.GUEST;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Optional;

/** Customers who have signed in, and the JWT by which their pages are known. */
public class GuestSteps {

    private static final String TOKENS = "/api/v2/webdeployments/token/";
    private static final String HISTORY = "/api/v2/webmessaging/messages";

    private final Genesys genesys;
    private final Answer answer;
    private final Control control;
    private Optional<JsonPath> signIn = Optional.empty();
    private Optional<JsonPath> tokens = Optional.empty();

    public GuestSteps(Genesys genesys, Answer answer, Control control) {
        this.genesys = genesys;
        this.answer = answer;
        this.control = control;
    }

    @Given("the customer of {conversation} has signed in")
    public void signIn(Talk talk) {
        signIn = Optional.of(control.arrange("/participants/" + talk.customer() + "/sign-in", Map.of()));
    }

    @Given("the web deployment is switched off")
    public void switchOff() {
        control.change("/deployments/" + given("deploymentId"), Map.of("status", "inactive"));
    }

    @When("the guest exchanges the code")
    @Given("the guest has exchanged the code")
    public void exchange() {
        exchange(given("deploymentId"), Map.of("code", given("code"), "redirectUri", given("redirectUri")));
    }

    @When("the guest exchanges nothing")
    public void exchangeNothing() {
        exchange(given("deploymentId"), Map.of("redirectUri", given("redirectUri")));
    }

    @When("the guest exchanges the code at another address")
    public void exchangeElsewhere() {
        exchange(given("deploymentId"), Map.of("code", given("code"), "redirectUri", "https://elsewhere.example/"));
    }

    @When("the guest exchanges the code on a web deployment on which all are anonymous")
    public void exchangeAnonymously() {
        var shop = control.arrange("/deployments", Map.of("name", "Shop")).getString("id");
        exchange(shop, Map.of("code", given("code"), "redirectUri", given("redirectUri")));
    }

    @When("the guest refreshes the JWT")
    public void refresh() {
        var refreshToken = tokens.orElseThrow().getString("refreshToken");
        genesys.post(
                GUEST, TOKENS + "refresh", Map.of("deploymentId", given("deploymentId"), "refreshToken", refreshToken));
    }

    @When("the guest reads the messages")
    public void read() {
        var call = genesys.as(GUEST);
        tokens.ifPresent(known -> call.header("Authorization", "Bearer " + known.getString("jwt")));
        answer.keep(call.get(HISTORY));
    }

    @When("{caller} reads the messages of a guest")
    public void readAs(String caller) {
        genesys.get(caller, HISTORY);
    }

    @Given("the guest has signed off")
    public void signOff() {
        var jwt = tokens.orElseThrow().getString("jwt");
        var gone = genesys.as(GUEST).header("Authorization", "Bearer " + jwt).delete(TOKENS + "revoke");
        assertThat(gone.statusCode()).isEqualTo(204);
    }

    @Then("the guest is known")
    public void known() {
        answer.isSuccess(200);
        assertThat(answer.body().getString("jwt")).matches("[^.]+\\.[^.]+\\.[^.]+");
    }

    @Then("the guest is shown messages")
    public void shown() {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities")).isNotNull();
    }

    private void exchange(String deployment, Map<String, String> oauth) {
        var body = Map.of("deploymentId", deployment, "oauth", oauth);
        var given = genesys.post(GUEST, TOKENS + "oauthcodegrantjwtexchange", body);
        if (given.statusCode() == 200) tokens = Optional.of(given.jsonPath());
    }

    private String given(String field) {
        return signIn.orElseThrow(() -> new IllegalStateException("Nobody has signed in yet."))
                .getString(field);
    }
}
