package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** What agents do in a messaging conversation: they say something, type, read what was said, and hang up. */
public class TalkSteps {

    private static final String MESSAGES = "/api/v2/conversations/messages/";
    private static final String AGENT = "participants.find { it.purpose == 'agent' }.";

    private final Genesys genesys;
    private final Answer answer;

    public TalkSteps(Genesys genesys, Answer answer) {
        this.genesys = genesys;
        this.answer = answer;
    }

    @When("{caller} says {string} in {conversation}")
    @Given("{caller} has said {string} in {conversation}")
    public void say(String caller, String text, Talk talk) {
        genesys.post(caller, line(talk) + "/messages", Map.of("textBody", text));
    }

    @When("{caller} says nothing in {conversation}")
    public void sayNothing(String caller, Talk talk) {
        genesys.post(caller, line(talk) + "/messages", Map.of("text", "in another field"));
    }

    @When("{caller} says {int} characters in {conversation}")
    public void sayMuch(String caller, int characters, Talk talk) {
        say(caller, "x".repeat(characters), talk);
    }

    @When("{caller} types in {conversation}")
    public void type(String caller, Talk talk) {
        typing(caller, "On", talk);
    }

    @When("{caller} stops typing in {conversation}")
    public void stopTyping(String caller, Talk talk) {
        typing(caller, "Off", talk);
    }

    @When("{caller} reads what was said in {conversation}")
    public void read(String caller, Talk talk) {
        var id = genesys.look(caller, MESSAGES + talk.id()).<String>path(AGENT + "messages[0].messageId");
        genesys.get(caller, MESSAGES + talk.id() + "/messages/" + id);
    }

    @When("{caller} reads what nobody has said in {conversation}")
    public void readNothing(String caller, Talk talk) {
        genesys.get(caller, MESSAGES + talk.id() + "/messages/" + Organisation.NOBODY);
    }

    @Then("the message says {string}")
    public void says(String text) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("textBody")).isEqualTo(text);
        assertThat(answer.body().getString("normalizedMessage.text")).isEqualTo(text);
    }

    @When("{caller} makes {conversation} {word}, as messaging")
    public void becomes(String caller, Talk talk, String state) {
        genesys.patch(caller, MESSAGES + talk.id(), Map.of("state", state));
    }

    @When("{caller} cuts the agent's line in {conversation}")
    public void cut(String caller, Talk talk) {
        genesys.patch(caller, agentsLine(talk), Map.of("state", "disconnected"));
    }

    @When("{caller} holds the agent's line in {conversation}")
    public void hold(String caller, Talk talk) {
        genesys.patch(caller, agentsLine(talk), Map.of("held", true));
    }

    @When("{caller} wraps up the agent's line in {conversation} as {code}")
    public void wrapUp(String caller, Talk talk, String code) {
        genesys.post(caller, agentsLine(talk) + "/wrapup", Map.of("code", code));
    }

    @When("{caller} wraps up the agent's line in {conversation} without a code")
    public void wrapUpWithoutCode(String caller, Talk talk) {
        genesys.post(caller, agentsLine(talk) + "/wrapup", Map.of("notes", "will call again"));
    }

    private void typing(String caller, String type, Talk talk) {
        genesys.post(caller, line(talk) + "/typing", Map.of("typing", Map.of("type", type)));
    }

    private String line(Talk talk) {
        return MESSAGES + talk.id() + "/communications/" + look(talk, "messages[0].id");
    }

    private String agentsLine(Talk talk) {
        return MESSAGES + talk.id() + "/participants/" + look(talk, "id") + "/communications/"
                + look(talk, "messages[0].id");
    }

    private String look(Talk talk, String what) {
        return genesys.look("Ann", "/api/v2/conversations/" + talk.id()).path(AGENT + what);
    }
}
