package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.Map;

/** What happens to a session once it has been started, however it was. */
public class SessionSteps {

    static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;
    private final Control control;

    public SessionSteps(Genesys genesys, Answer answer, Things things, Control control) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
        this.control = control;
    }

    @When("{caller} reads the session")
    public void read(String caller) {
        genesys.get(caller, SESSIONS + "/" + things.session());
    }

    @Given("a session that nobody has started")
    public void nobodys() {
        things.session(Organisation.NOBODY);
    }

    @When("{caller} ends the session")
    @Given("{caller} has ended the session")
    public void end(String caller) {
        genesys.delete(caller, SESSIONS + "/" + things.session());
    }

    @When("{caller} changes the session's mode to {string}")
    public void change(String caller, String mode) {
        genesys.patch(caller, SESSIONS + "/" + things.session(), Map.of("mode", mode));
    }

    @When("the customer accepts the session")
    public void accept() {
        answer.keep(control.post("/sessions/" + things.session() + "/accept", Map.of()));
    }

    @When("the customer declines the session")
    public void decline() {
        answer.keep(control.post("/sessions/" + things.session() + "/decline", Map.of()));
    }

    @Then("a session is {word}")
    public void started(String state) {
        answer.isSuccess(201);
        assertThat(answer.body().getString("state")).isEqualTo(state);
    }

    /** Looks again: time may have passed, or the customer may have answered. */
    @Then("the session is now {word}")
    public void now(String state) {
        assertThat(state()).isEqualTo(state);
    }

    @Then("the session's mode is now {string}")
    public void mode(String mode) {
        assertThat(look("settings.mode")).isEqualTo(mode);
    }

    @Then("the session is over")
    public void ended() {
        answer.isSuccess(204);
        now("ended");
    }

    @Then("the customer can join the session")
    public void joinable() {
        answer.isSuccess(200);
        assertThat(answer.body().getString("joinUrl")).startsWith("http").contains(things.session());
    }

    @Then("the page at which the customer joins opens")
    public void joinPage() {
        var page = genesys.open(URI.create(answer.body().getString("joinUrl")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
    }

    /** A stall: accepted as if all were well. */
    @Then("the start is accepted, and nothing will come of it")
    public void stalled() {
        assertThat(answer.response().statusCode()).isEqualTo(201);
        answer.breaksTheRule();
    }

    @Then("the session does not become active")
    public void notActive() {
        assertThat(state()).isNotEqualTo("active");
    }

    private String state() {
        return look("state");
    }

    private String look(String field) {
        var seen = genesys.look("the backend", SESSIONS + "/" + things.session());
        assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
        return seen.path(field);
    }
}
