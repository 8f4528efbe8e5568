package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** Inviting customers, and reading what became of it: seed 001. */
public class InviteSteps {

    private static final String INVITES = "/api/v2/cobrowse/invites";

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;
    private final Organisation organisation;

    public InviteSteps(Genesys genesys, Answer answer, Things things, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
        this.organisation = organisation;
    }

    @When("{caller} invites the customer of {conversation}")
    @Given("{caller} has invited the customer of {conversation}")
    public void invite(String caller, Talk talk) {
        invite(caller, talk, organisation.user("Ann"));
    }

    @When("{caller} invites the customer of {conversation} on behalf of {user}")
    public void invite(String caller, Talk talk, String agent) {
        send(caller, talk.id(), talk.customer(), agent);
    }

    @When("{caller} invites the customer of {conversation} on nobody's behalf")
    public void inviteAutomatically(String caller, Talk talk) {
        send(caller, talk.id(), talk.customer(), "SYSTEM_AUTO");
    }

    @When("{caller} invites the customer of {conversation} into {conversation}")
    public void inviteElsewhere(String caller, Talk from, Talk into) {
        send(caller, into.id(), from.customer(), organisation.user("Ann"));
    }

    @When("{caller} invites somebody in {conversation} and says not whom")
    public void inviteSomebody(String caller, Talk talk) {
        things.invited(genesys.post(caller, INVITES, Map.of("conversationId", talk.id())));
    }

    @When("{caller} reads the invite")
    public void read(String caller) {
        genesys.get(caller, INVITES + "/" + things.invite());
    }

    @When("{caller} reads an invite that nobody has made")
    public void readNobodys(String caller) {
        genesys.get(caller, INVITES + "/" + Organisation.NOBODY);
    }

    @Then("the customer is invited")
    public void invited() {
        answer.isSuccess(201);
        assertThat(answer.body().getString("state")).isEqualTo("pending");
        assertThat(answer.body().getString("expires")).isNotBlank();
    }

    @Then("the invite is shown as {word}")
    public void shown(String state) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("state")).isEqualTo(state);
    }

    /** Looks again, and takes up the session if there is one by now. */
    @Then("the invite is now {word}")
    public void now(String state) {
        var seen = genesys.look("the backend", INVITES + "/" + things.invite());
        assertThat(seen.<String>path("state")).as(seen.asString()).isEqualTo(state);
        if (seen.path("sessionId") != null) things.session(seen.path("sessionId"));
    }

    private void send(String caller, String conversation, String participant, String agent) {
        var body = Map.of("conversationId", conversation, "participantId", participant, "initiatorId", agent);
        things.invited(genesys.post(caller, INVITES, body));
    }
}
