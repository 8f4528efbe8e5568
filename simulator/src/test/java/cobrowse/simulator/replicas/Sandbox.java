package cobrowse.simulator.replicas;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a test needs to know of an organisation that was made for it.
 *
 * @param token of a client that may do everything
 * @param userToken of a user who signed in
 * @param queue one that takes co-browse
 * @param chats the conversations of the medium chat; the first is connected
 * @param customers who takes part in them
 */
record Sandbox(String id, String token, String userToken, String queue, List<String> chats, List<String> customers) {

    static final String START_ON_PAGE = "/api/v2/conversations/cobrowse";

    static final Sandbox DEMO = new Sandbox(
            "10000000-0000-4000-8000-000000000001",
            "lakeside-backend-token",
            "ann-token",
            "12345678-1234-1234-1234-123456789012",
            List.of(),
            List.of());

    static Sandbox of(String made) {
        var file = JsonMapper.shared().readTree(made);
        var chats = file.get("conversations")
                .valueStream()
                .filter(conversation -> conversation.get("media").asString().equals("chat"))
                .toList();
        return new Sandbox(
                file.get("id").asString(),
                file.get("tokens").get(0).get("token").asString(),
                tokenOfUser(file),
                file.get("queues").get(0).get("id").asString(),
                chats.stream().map(chat -> chat.get("id").asString()).toList(),
                chats.stream()
                        .map(chat -> chat.get("customer").get("id").asString())
                        .toList());
    }

    /** The same, called by the user. */
    Sandbox asUser() {
        return new Sandbox(id, userToken, userToken, queue, chats, customers);
    }

    /** A start on a page. */
    String page() {
        return """
                {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com", "routingData": {"queueId": "%s"}}""".formatted(queue);
    }

    private static String tokenOfUser(JsonNode file) {
        return file.get("tokens")
                .valueStream()
                .filter(token -> token.hasNonNull("user"))
                .findFirst()
                .orElseThrow()
                .get("token")
                .asString();
    }

    /** Where a session in the connected chat is started. */
    String start() {
        return "/api/v2/conversations/chat/" + chats.get(0) + "/cobrowse/sessions";
    }

    /** An invite for the customer of the connected chat. */
    String invite() {
        return """
                {"conversationId": "%s", "participantId": "%s", "initiatorId": "SYSTEM_AUTO"}""".formatted(chats.get(0), customers.get(0));
    }
}
