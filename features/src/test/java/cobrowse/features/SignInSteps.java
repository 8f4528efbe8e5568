package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The link to the sign-in page, the page, and where the browser goes from there. */
public class SignInSteps {

    private final Answer answer;
    private final SignIn signIn;
    private final Organisation organisation;

    public SignInSteps(Answer answer, SignIn signIn, Organisation organisation) {
        this.answer = answer;
        this.signIn = signIn;
        this.organisation = organisation;
    }

    @When("{caller} opens the sign-in page")
    public void open(String caller) {
        signIn.show(signIn.link(caller));
    }

    @When("a client that nobody knows opens the sign-in page")
    public void openUnknown() {
        signIn.show(signIn.link("the desktop").with("client_id", Organisation.NOBODY));
    }

    @When("{caller} opens the sign-in page with the {string} {string}")
    public void openWith(String caller, String parameter, String value) {
        signIn.show(signIn.link(caller).with(parameter.replace(' ', '_'), value));
    }

    @When("{caller} opens the sign-in page to be sent to the second of its addresses")
    public void openForSecondAddress(String caller) {
        signIn.show(signIn.link(caller).with("redirect_uri", organisation.redirectUri(caller + "'s second")));
    }

    @When("{caller} opens the sign-in page to be sent to its address {almost}")
    public void openForAlmostItsAddress(String caller, UnaryOperator<String> almost) {
        signIn.show(signIn.link(caller).with("redirect_uri", almost.apply(organisation.redirectUri(caller))));
    }

    /** Ways to write an address that are not its own. */
    @ParameterType("with a slash more|with a query|in capitals|in front of another host|on another port")
    public UnaryOperator<String> almost(String way) {
        return switch (way) {
            case "with a slash more" -> uri -> uri + "/";
            case "with a query" -> uri -> uri + "?next=/";
            case "in capitals" -> uri -> uri.toUpperCase(Locale.ROOT);
            case "in front of another host" -> uri -> uri.replaceAll("(//[^/]*).*", "$1@mallory.example/");
            default -> uri -> uri.replaceAll("(//[^/:]*)(:[0-9]+)?", "$1:1");
        };
    }

    @When("{caller} opens the sign-in page without the {string}")
    public void openWithout(String caller, String parameter) {
        signIn.show(signIn.link(caller).without(parameter.replace(' ', '_')));
    }

    @When("{caller} opens the sign-in page with two states")
    public void openWithTwoStates(String caller) {
        signIn.show(signIn.link(caller).and("state", "another"));
    }

    @When("{user} signs in to {caller}")
    @Given("{user} has signed in to {caller}")
    public void pick(String user, String client) {
        signIn.pick(signIn.link(client).and("user", user));
    }

    @When("{user} declines to sign in to {caller}")
    public void decline(String user, String client) {
        signIn.pick(signIn.link(client).and("user", user).and("denied", "yes"));
    }

    @When("another site's page signs {user} in to {caller}")
    public void pickElsewhere(String user, String client) {
        answer.keep(signIn.crossSite(signIn.link(client).and("user", user)));
    }

    @Then("the sign-in page is shown")
    public void shown() {
        answer.isSuccess(200);
        assertThat(answer.response().contentType()).startsWith("text/html");
    }

    @Then("the browser is sent back with a code and the client's state")
    public void sentBack() {
        answer.isSuccess(302);
        assertThat(signIn.code()).isNotBlank();
        assertThat(signIn.returned("state")).isEqualTo(SignIn.STATE);
    }

    @Then("the browser is sent back with the error {string}")
    public void sentBackWithError(String error) {
        assertThat(answer.response().statusCode()).isEqualTo(302);
        assertThat(signIn.returned("error")).isEqualTo(error);
        assertThat(signIn.returned("state")).isEqualTo(SignIn.STATE);
        answer.breaksTheRule();
    }

    @Then("the browser stays where it is and shows {string}")
    public void stays(String words) {
        assertThat(answer.response().statusCode()).isIn(400, 403);
        assertThat(answer.response().header("Location")).isNull();
        assertThat(answer.response().asString()).contains(words);
        answer.breaksTheRule();
    }
}
