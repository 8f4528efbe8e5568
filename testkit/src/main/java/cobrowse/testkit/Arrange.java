package cobrowse.testkit;

import java.util.Map;

/** What has to be there before a test begins. */
public final class Arrange {

    private final Control control;

    Arrange(Control control) {
        this.control = control;
    }

    /** Another user. End with {@code make()}, as with all of these. */
    public UserWish user() {
        return new UserWish(control);
    }

    public QueueWish queue() {
        return new QueueWish(control);
    }

    public ConversationWish conversation() {
        return new ConversationWish(control);
    }

    public ClientWish client() {
        return new ClientWish(control);
    }

    /** A token of that person who signed in, with every scope that the client has. */
    public TokenWish token(Person person) {
        return new TokenWish(control).with("user", person.id());
    }

    /** A token of the client itself, nobody signed in. */
    public TokenWish token(Client client) {
        return new TokenWish(control).with("client", client.id());
    }

    /** A co-browse provider that is configured and enabled. */
    public Arrange provider(String id) {
        control.post("/providers", Map.of("id", id));
        return this;
    }

    /** Switches off a provider that is there. */
    public Arrange disabledProvider(String id) {
        control.patch("/providers/" + id, Map.of("enabled", false));
        return this;
    }
}
