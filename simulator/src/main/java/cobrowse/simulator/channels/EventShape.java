package cobrowse.simulator.channels;

import java.util.List;
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

    private static final List<String> MEDIA = List.of("calls", "chats", "messages", "cobrowsesessions");
    private static final List<String> REFERENCES = List.of("user", "queue");

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
            for (var reference : REFERENCES) cut(participant.path(reference), Set.of("selfUri"));
            for (var medium : MEDIA) participant.path(medium).forEach(line -> cut(line, communications));
            // Of chats the vendor does not tell who began, other than of all other media.
            participant.path("chats").forEach(chat -> cut(chat, Set.of("direction")));
        }
        return shown;
    }

    private static void cut(JsonNode node, Set<String> fields) {
        if (node instanceof ObjectNode object) object.remove(fields);
    }
}
