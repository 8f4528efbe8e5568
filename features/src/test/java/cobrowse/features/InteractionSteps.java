package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starting a session for an agent with a conversation: seed 000. */
public class InteractionSteps {

    private final Genesys genesys;
    private final Things things;

    public InteractionSteps(Genesys genesys, Things things) {
        this.genesys = genesys;
        this.things = things;
    }

    @When("{caller} starts a session for {user} with {conversation}")
    @Given("{caller} has started a session for {user} with {conversation}")
    public void start(String caller, String agent, Talk talk) {
        send(caller, agent, talk.id(), Map.of());
    }

    @When("{caller} starts a session for {user} with {user} as the target")
    public void startWithPerson(String caller, String agent, String person) {
        send(caller, agent, person, Map.of());
    }

    @When("{caller} starts a session for {user} with {conversation} as a person")
    public void startWithMistypedTarget(String caller, String agent, Talk talk) {
        send(caller, agent, talk.id(), Map.of("target", Map.of("id", talk.id(), "type", "user")));
    }

    @When("{caller} starts a {string} session for {user} with {conversation}")
    public void startOfType(String caller, String type, String agent, Talk talk) {
        send(caller, agent, talk.id(), Map.of("type", type));
    }

    @When("{caller} starts a session for {user} with {conversation} in the mode {string}")
    public void startInMode(String caller, String agent, Talk talk, String mode) {
        send(caller, agent, talk.id(), Map.of("settings", Map.of("mode", mode)));
    }

    @When("{caller} starts the session {string} for {user} with {conversation}")
    @Given("{caller} has started the session {string} for {user} with {conversation}")
    public void startNamed(String caller, String id, String agent, Talk talk) {
        send(caller, agent, talk.id(), Map.of("id", things.named(id)));
    }

    /** Seed 000's body: its ids are as good as can be, and what is missing is the initiator. */
    @When("{caller} starts a session and lists {user} and {user} as participants")
    public void participants(String caller, String agent, String customer) {
        participants(caller, "id", agent, customer);
    }

    @When("{caller} starts a session and lists {user} and {user} as participants by user id")
    public void participantsByUserId(String caller, String agent, String customer) {
        participants(caller, "userId", agent, customer);
    }

    private void participants(String caller, String field, String agent, String customer) {
        var body = Map.of(
                "sessionId",
                "sess_abc123",
                "participants",
                List.of(Map.of(field, agent, "role", "agent"), Map.of(field, customer, "role", "customer")),
                "initiatorId",
                agent);
        genesys.post(caller, SessionSteps.SESSIONS, body);
    }

    private void send(String caller, String agent, String target, Map<String, ?> instead) {
        var body = new HashMap<String, Object>();
        body.put("type", "cobrowse");
        body.put("initiator", Map.of("id", agent, "type", "user"));
        body.put("target", Map.of("id", target, "type", "interaction"));
        body.put("settings", Map.of("mode", "view"));
        body.putAll(instead);
        things.started(genesys.post(caller, SessionSteps.SESSIONS, body), "id");
    }
}
