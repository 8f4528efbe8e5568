package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Reading oneself and conversations, by the platform's operations. */
public class ReadingSteps {

    private static final String CONVERSATIONS = "/api/v2/conversations";

    private final Genesys genesys;
    private final Answer answer;

    public ReadingSteps(Genesys genesys, Answer answer) {
        this.genesys = genesys;
        this.answer = answer;
    }

    @When("{caller} asks who has signed in")
    public void readOneself(String caller) {
        genesys.get(caller, "/api/v2/users/me");
    }

    @When("{caller} lists the active conversations")
    public void listConversations(String caller) {
        genesys.get(caller, CONVERSATIONS);
    }

    @When("{caller} reads {conversation}")
    public void readConversation(String caller, Talk talk) {
        genesys.get(caller, CONVERSATIONS + "/" + talk.id());
    }

    @Then("{conversation} is listed")
    public void listed(Talk talk) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).contains(talk.id());
    }

    @Then("{conversation} is not listed")
    public void notListed(Talk talk) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).doesNotContain(talk.id());
    }

    @Then("{conversation} is shown")
    public void shown(Talk talk) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("id")).isEqualTo(talk.id());
        assertThat(answer.body().getString("startTime")).isNotBlank();
    }

    /** As in: the customer's chat is connected. */
    @Then("the {word}'s {word} is {word}")
    public void communication(String purpose, String medium, String state) {
        var states = "participants.find { it.purpose == '%s' }.%ss.state".formatted(purpose, medium);
        assertThat(answer.body().getList(states)).contains(state);
    }
}
