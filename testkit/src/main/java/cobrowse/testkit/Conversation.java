package cobrowse.testkit;

import tools.jackson.databind.JsonNode;

/**
 * A conversation as it was when it was made.
 *
 * @param media chat, call or message
 * @param state queued, connected or disconnected
 * @param customerId its customer, as a participant
 */
public record Conversation(String id, String media, String state, String customerId) {

    static Conversation of(JsonNode talk) {
        return new Conversation(
                Facts.text(talk, "id"),
                Facts.text(talk, "media"),
                Facts.text(talk, "state"),
                Facts.text(talk.path("customer"), "id"));
    }

    /** As the control API shows one that was made later. */
    static Conversation shown(JsonNode talk) {
        var customer = Facts.all(talk.path("participants"))
                .filter(participant -> Facts.text(participant, "purpose").equals("customer"))
                .map(participant -> Facts.text(participant, "id"))
                .findFirst();
        return new Conversation(
                Facts.text(talk, "id"), Facts.text(talk, "media"), Facts.text(talk, "state"), customer.orElse(""));
    }
}
