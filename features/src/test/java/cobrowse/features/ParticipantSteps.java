package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;

/** What agents do with those who take part in a conversation, by the platform's operations. */
public class ParticipantSteps {

    private static final Map<String, Boolean> HOLD = Map.of("held", true);
    private static final Map<String, String> NOTE = Map.of("tier", "gold");

    private final Genesys genesys;
    private final Organisation organisation;

    public ParticipantSteps(Genesys genesys, Organisation organisation) {
        this.genesys = genesys;
        this.organisation = organisation;
    }

    @When("{caller} hangs up in {conversation}")
    @Given("{caller} has hung up in {conversation}")
    public void hangUp(String caller, Talk talk) {
        becomes(caller, "disconnected", talk);
    }

    @When("{caller} makes the agent {word} in {conversation}")
    public void becomes(String caller, String state, Talk talk) {
        change(caller, talk, agent(caller, talk), Map.of("state", state));
    }

    @When("{caller} answers {conversation}")
    public void answers(String caller, Talk talk) {
        becomes(caller, "connected", talk);
    }

    @When("{caller} puts {conversation} on hold")
    public void hold(String caller, Talk talk) {
        change(caller, talk, agent(caller, talk), HOLD);
    }

    @When("{caller} puts the customer of {conversation} on hold in {conversation}")
    public void holdElsewhere(String caller, Talk from, Talk in) {
        change(caller, in, from.customer(), HOLD);
    }

    @When("{caller} asks for no change in {conversation}")
    public void changeNothing(String caller, Talk talk) {
        change(caller, talk, agent(caller, talk), Map.of());
    }

    @When("{caller} wraps {conversation} up without a code")
    public void wrapUpWithoutCode(String caller, Talk talk) {
        wrapUp(caller, talk, Map.of("notes", "will call again"));
    }

    @When("{caller} wraps {conversation} up as {code}")
    public void wrapUp(String caller, Talk talk, String code) {
        wrapUp(caller, talk, Map.of("code", code));
    }

    @When("{caller} notes something of the customer of {conversation} in {conversation}")
    public void noteElsewhere(String caller, Talk from, Talk in) {
        genesys.patch(caller, participant(in, from.customer()) + "/attributes", Map.of("attributes", NOTE));
    }

    @When("{caller} notes something of the customer of {conversation}")
    public void note(String caller, Talk talk) {
        noteElsewhere(caller, talk, talk);
    }

    @When("{caller} notes nothing of the customer of {conversation}")
    public void noteNothing(String caller, Talk talk) {
        genesys.patch(caller, participant(talk, talk.customer()) + "/attributes", NOTE);
    }

    @When("{caller} hands {conversation} over to nobody")
    public void handOverToNobody(String caller, Talk talk) {
        handOver(caller, talk, Map.of("transferType", "Unattended"));
    }

    @When("{caller} hands {conversation} over to the user {user}")
    @Given("{caller} has handed {conversation} over to the user {user}")
    public void handOverToUser(String caller, Talk talk, String user) {
        handOver(caller, talk, Map.of("userId", user));
    }

    @When("{caller} hands {conversation} over to the voicemail of {user}")
    public void handOverToVoicemail(String caller, Talk talk, String user) {
        handOver(caller, talk, Map.of("userId", user, "voicemail", true));
    }

    @When("{caller} hands {conversation} over to the queue {queue}")
    public void handOverToQueue(String caller, Talk talk, String queue) {
        handOver(caller, talk, Map.of("queueId", queue));
    }

    @When("{caller} hands {conversation} over to a telephone")
    public void handOverOutside(String caller, Talk talk) {
        handOver(caller, talk, Map.of("address", "+13175550100"));
    }

    @When("{caller} hands {conversation} over to the user {user} and the queue {queue}")
    public void handOverToBoth(String caller, Talk talk, String user, String queue) {
        handOver(caller, talk, Map.of("userId", user, "queueId", queue));
    }

    @When("{caller} has the queue {queue} replace the customer of {conversation}")
    public void replaceCustomer(String caller, String queue, Talk talk) {
        genesys.post(caller, participant(talk, talk.customer()) + "/replace", Map.of("queueId", queue));
    }

    @Then("it rings at {person} in {conversation}")
    public void ringsAt(String person, Talk talk) {
        assertThat(attendance("Ann", talk))
                .filteredOn(somebody -> organisation.user(person).equals(somebody.get("userId")))
                .extracting(somebody -> somebody.containsKey("connectedTime"))
                .containsExactly(false);
    }

    private void wrapUp(String caller, Talk talk, Map<String, String> wrapup) {
        change(caller, talk, agent(caller, talk), Map.of("wrapup", wrapup));
    }

    private void handOver(String caller, Talk talk, Map<String, ?> to) {
        genesys.post(caller, participant(talk, agent(caller, talk)) + "/replace", to);
    }

    private void change(String caller, Talk talk, String participant, Map<String, ?> change) {
        genesys.patch(caller, participant(talk, participant), change);
    }

    /** Who of the agents in the conversation the caller is. */
    private String agent(String caller, Talk talk) {
        return attendance(caller, talk).stream()
                .filter(somebody -> organisation.user(caller).equals(somebody.get("userId")))
                .map(somebody -> String.valueOf(somebody.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> attendance(String caller, Talk talk) {
        return genesys.look(caller, "/api/v2/conversations/" + talk.id())
                .jsonPath()
                .getList("participants");
    }

    private static String participant(Talk talk, String participant) {
        return "/api/v2/conversations/" + talk.id() + "/participants/" + participant;
    }
}
