package cobrowse.simulator.channels;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the vendor leaves out when it tells of a conversation, of all that it shows where one reads it. */
enum EventShape {
    /** All of it: communications are lists of the participants. */
    CONVERSATION(
            Set.of("name", "startTime", "endTime", "conversationIds", "state", "selfUri"),
            Set.of("startTime", "userUri", "queueName", "participantType", "ani", "dnis", "locale", "wrapupSkipped"),
            Set.of("segments", "recordingId", "startAlertingTime", "authenticated")),
    /** As far as it goes by one medium: participants are communications. */
    MEDIUM(
            Set.of("recentTransfers", "selfUri"),
            Set.of("startAlertingTime", "toAddress", "fromAddress", "authenticated", "monitoredParticipant", "uuiData"),
            Set.of());

    private final Set<String> conversation;
    private final Set<String> participants;
    private final Set<String> communications;

    EventShape(Set<String> conversation, Set<String> participants, Set<String> communications) {
        this.conversation = conversation;
        this.participants = participants;
        this.communications = communications;
    }

    /** @param shown as the API shows it; is changed */
    JsonNode of(JsonNode shown) {
        cut(shown, conversation);
        for (var participant : shown.path("participants")) {
            cut(participant, participants);
            for (var medium : Set.of("calls", "chats", "messages", "cobrowsesessions")) {
                participant.path(medium).forEach(communication -> cut(communication, communications));
            }
        }
        return shown;
    }

    private static void cut(JsonNode node, Set<String> fields) {
        if (node instanceof ObjectNode object) object.remove(fields);
    }
}
