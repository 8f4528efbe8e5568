package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** Starting a session with a user: seed 003. */
public class TutorialSteps {

    private static final String UTC = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;
    private final Control control;

    public TutorialSteps(Genesys genesys, Answer answer, Things things, Control control) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
        this.control = control;
    }

    @Given("the organisation insists on an initiator")
    public void insistsOnInitiator() {
        control.set("missingInitiatorId", "refuse");
    }

    @When("{caller} starts a {string} session with {user} on behalf of {user}")
    public void start(String caller, String type, String user, String agent) {
        send(caller, Map.of("userId", user, "initiatorId", agent, "type", type));
    }

    @When("{caller} starts a {string} session with {user} and says not on whose behalf")
    public void startForNobody(String caller, String type, String user) {
        send(caller, Map.of("userId", user, "type", type));
    }

    /** Seed 003 looks the user up and goes on with what it found. */
    @When("{caller} starts a {string} session with whom it found, on behalf of {user}")
    public void startWithFound(String caller, String type, String agent) {
        start(caller, type, answer.body().getString("entities[0].id"), agent);
    }

    @Then("the session of {user} with {user} has all that seed 003 shows")
    public void complete(String agent, String user) {
        var body = answer.body();
        assertThat(body.getString("id")).isNotBlank();
        assertThat(body.getString("userId")).isEqualTo(user);
        assertThat(body.getString("initiatorId")).isEqualTo(agent);
        assertThat(body.getString("type")).isEqualTo("standard");
        assertThat(body.getString("createdTimestamp")).matches(UTC);
        assertThat(body.getString("updatedTimestamp")).matches(UTC);
        assertThat(body.getString("links.self.href")).endsWith(SessionSteps.SESSIONS + "/" + things.session());
    }

    @Then("{user} is its initiator")
    public void initiator(String user) {
        assertThat(answer.body().getString("initiatorId")).isEqualTo(user);
    }

    private void send(String caller, Map<String, ?> body) {
        things.started(genesys.post(caller, SessionSteps.SESSIONS, body), "id");
    }
}
