package cobrowse.testkit;

import java.util.Map;

/** A conversation to be: usually a chat, connected with an agent who could co-browse at once, the customer's page open. */
public final class ConversationWish extends Wish<ConversationWish, Conversation> {

    ConversationWish(Control control) {
        super(control, "/conversations", Conversation::shown);
    }

    /** @param media chat, call, message or cobrowse */
    public ConversationWish media(String media) {
        return with("media", media);
    }

    /** @param state queued, connected or disconnected */
    public ConversationWish state(String state) {
        return with("state", state);
    }

    public ConversationWish agent(Person agent) {
        return with("agent", agent.id());
    }

    /** @param browser none, live or gone */
    public ConversationWish browser(String browser) {
        return with("customer", Map.of("browser", browser));
    }
}
