package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** The action on a conversation by which seed 001's author tried to force a start. */
public class ActionSteps {

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;

    public ActionSteps(Genesys genesys, Answer answer, Things things) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
    }

    @When("{caller} tries to force a start in {conversation}")
    public void force(String caller, Talk talk) {
        act(caller, talk, "start", talk.customer());
    }

    @When("{caller} asks for the action {string} in {conversation}")
    public void act(String caller, String action, Talk talk) {
        act(caller, talk, action, talk.customer());
    }

    @When("{caller} tries to force a start in {conversation} with the customer of {conversation}")
    public void force(String caller, Talk talk, Talk other) {
        act(caller, talk, "start", other.customer());
    }

    /** A stall: what comes of it is an invite. */
    @Then("all that comes of it is an invite")
    public void inviteOnly() {
        assertThat(answer.response().statusCode()).isEqualTo(202);
        assertThat(answer.body().getString("state")).isEqualTo("pending");
        answer.breaksTheRule();
    }

    @Then("the start is accepted, as the customer has said yes")
    public void accepted() {
        answer.isSuccess(202);
        assertThat(answer.body().getString("state")).isEqualTo("accepted");
        assertThat(answer.body().getString("sessionId")).isNotBlank();
    }

    private void act(String caller, Talk talk, String action, String participant) {
        var body = Map.of("cobrowse", Map.of("action", action, "participantId", participant));
        things.invited(genesys.patch(caller, "/api/v2/conversations/" + talk.id(), body));
    }
}
