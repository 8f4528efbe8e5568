package cobrowse.testkit;

import java.util.Map;

/** An agent, who does as the test says. */
public final class Agent {

    private final Control control;
    private final Person person;

    Agent(Control control, Person person) {
        this.control = control;
        this.person = person;
    }

    public void openCobrowse() {
        window(true);
    }

    public void closeCobrowse() {
        window(false);
    }

    public void signIn() {
        presence(true);
    }

    public void signOut() {
        presence(false);
    }

    /** Answers a queued conversation. */
    public void answer(Conversation conversation) {
        control.post("/conversations/" + conversation.id() + "/answer", Map.of("agent", person.id()));
    }

    /** Leaves a conversation, which ends it. */
    public void disconnect(Conversation conversation) {
        control.post("/conversations/" + conversation.id() + "/disconnect", Map.of());
    }

    /** Has seen enough of a session. */
    public void end(String sessionId) {
        control.post("/sessions/" + sessionId + "/end", Map.of());
    }

    private void window(boolean open) {
        control.post("/users/" + person.id() + "/cobrowse-window", Map.of("open", open));
    }

    private void presence(boolean signedIn) {
        control.post("/users/" + person.id() + "/presence", Map.of("signedIn", signedIn));
    }

    @Override
    public String toString() {
        return "agent " + person;
    }
}
