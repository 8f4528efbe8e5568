package cobrowse.contracts;

import java.util.Map;
import java.util.regex.Pattern;

/** What can be done in the demo organisation, Lakeside Insurance, before a contract's call. */
record Lakeside(Http http) {

    private static final String ANN = "30000000-0000-4000-8000-000000000001";
    private static final String OMAR = "30000000-0000-4000-8000-000000000002";
    private static final String ANNS_PART = "17685f02-4806-3756-a3af-46e8a4950b9d";
    private static final String CARLA = "30000000-0000-4000-8000-000000000006";
    private static final String CHAT = "60000000-0000-4000-8000-000000000001";
    private static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private static final String CHANNELS = "/api/v2/notifications/channels";

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> BACKEND = Map.of("Authorization", "Bearer lakeside-backend-token");
    private static final Map<String, String> JSON_OF_BACKEND =
            Map.of("Content-Type", "application/json", "Authorization", "Bearer lakeside-backend-token");

    private static final String WEB = "50000000-0000-4000-8000-000000000001";
    private static final Map<String, String> ANN_SIGNED_IN = Map.of("Authorization", "Bearer ann-token");
    private static final Map<String, String> JSON_OF_ANN =
            Map.of("Content-Type", "application/json", "Authorization", "Bearer ann-token");

    SignsIn login() {
        return new SignsIn(http);
    }

    void reset() {
        control("POST", "/reset", "{}");
    }

    void advance(String duration) {
        control("POST", "/clock", "{\"advance\": \"%s\"}".formatted(duration));
    }

    void set(String setting, String value) {
        control("PATCH", "/settings", "{\"%s\": %s}".formatted(setting, value));
    }

    void makeToken(String order) {
        control("POST", "/tokens", order);
    }

    void use(String token) {
        http.expect("GET", "/api/v2/cobrowse/providers", Map.of("Authorization", "Bearer " + token), "");
    }

    /** By Ann, in the connected chat. */
    void startSession(String id) {
        var body = """
                {"id": "%s", "type": "cobrowse", "initiator": {"id": "%s", "type": "user"},
                 "target": {"id": "%s", "type": "interaction"}}""";
        http.expect("POST", SESSIONS, JSON_OF_BACKEND, body.formatted(id, ANN, CHAT));
    }

    void acceptSession(String id) {
        control("POST", "/sessions/" + id + "/accept", "{}");
    }

    void endSession(String id) {
        http.expect("DELETE", SESSIONS + "/" + id, BACKEND, "");
    }

    /** @return the session's id */
    String startSessionByUser() {
        var body = "{\"userId\": \"%s\", \"initiatorId\": \"%s\", \"type\": \"standard\"}".formatted(CARLA, ANN);
        return first("\"id\":\"([^\"]+)\"", http.expect("POST", SESSIONS, JSON_OF_BACKEND, body));
    }

    void startSessionInChat() {
        var path = "/api/v2/conversations/chat/" + CHAT + "/cobrowse/sessions";
        http.expect("POST", path, JSON_OF_BACKEND, "{\"providerId\": \"genesys\"}");
    }

    /** What an offer answers. */
    record Offer(String id, String joinCode) {}

    /** By Ann. */
    Offer offer(String conversation) {
        var answer = http.expect("POST", "/api/v2/conversations/" + conversation + "/cobrowse", ANN_SIGNED_IN, "");
        return new Offer(first("\"id\":\"([^\"]+)\"", answer), first("\"joinCode\":\"([^\"]+)\"", answer));
    }

    /** Whether there is such a session or not. */
    void leaveAsGuest(String idOrCode) {
        http.send("DELETE", "/api/v2/webdeployments/deployments/" + WEB + "/cobrowse/" + idOrCode, Map.of(), "");
    }

    /** By Ann. @return the conversation's id */
    String beginOnPage() {
        var body = """
                {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com",
                 "routingData": {"queueId": "12345678-1234-1234-1234-123456789012"}}""";
        var answer = http.expect("POST", "/api/v2/conversations/cobrowse", JSON_OF_ANN, body);
        return first("\"conversationId\":\"([^\"]+)\"", answer);
    }

    void permitOmar(String permission) {
        control(
                "PATCH",
                "/users/30000000-0000-4000-8000-000000000002",
                "{\"permissions\": [\"%s\"]}".formatted(permission));
    }

    void turnOffWebMessaging() {
        control("PATCH", "/deployments/" + WEB, "{\"cobrowse\": {\"webmessaging\": false}}");
    }

    /** @return the invite's id */
    String invite(String conversation, String participant) {
        var body = "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"%s\"}";
        var answer = http.expect(
                "POST", "/api/v2/cobrowse/invites", JSON_OF_BACKEND, body.formatted(conversation, participant, ANN));
        return first("\"id\":\"([^\"]+)\"", answer);
    }

    /** @return the id of the presence definition */
    String defineLunch() {
        var body = "{\"languageLabels\": {\"en_US\": \"Lunch\"}, \"systemPresence\": \"Meal\"}";
        return first("\"id\":\"([^\"]+)\"", http.expect("POST", "/api/v2/presence/definitions", JSON_OF_BACKEND, body));
    }

    void accept(String participant) {
        control("POST", "/participants/" + participant + "/accept", "{}");
    }

    void sueJoins(String conversation) {
        control("POST", "/conversations/" + conversation + "/participants", "{\"agent\": \"sue@lakeside.example\"}");
    }

    void keepSecret(String conversation) {
        http.expect(
                "PUT",
                "/api/v2/conversations/" + conversation + "/secureattributes",
                JSON_OF_BACKEND,
                "{\"attributes\": {\"card\": \"4111\"}}");
    }

    /** Ann hands the connected chat over. @return Omar's participant id */
    String ringAtOmar() {
        var chat = "/api/v2/conversations/" + CHAT;
        http.expect(
                "POST",
                chat + "/participants/" + ANNS_PART + "/replace/agent",
                JSON_OF_BACKEND,
                "{\"userId\": \"" + OMAR + "\"}");
        return first("\"id\":\"([^\"]+)\"[^{]*\"name\":\"Omar", http.expect("GET", chat, BACKEND, ""));
    }

    void stopClock() {
        control("POST", "/clock", "{\"freeze\": true}");
    }

    /** @return the id of the channel of whose token it is */
    String makeChannel(String token) {
        var headers = Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token);
        return first("\"id\":\"([^\"]+)\"", http.expect("POST", CHANNELS, headers, ""));
    }

    /** @param topic with a gap for Ann's id */
    void subscribe(String channel, String topic) {
        var body = "[{\"id\": \"%s\"}]".formatted(topic.formatted(ANN));
        http.expect("POST", CHANNELS + "/" + channel + "/subscriptions", JSON_OF_ANN, body);
    }

    /** @return the id of a configuration that no deployment uses */
    String makeConfiguration() {
        var path = "/api/v2/webdeployments/configurations";
        return first(
                "\"id\":\"([^\"]+)\"", http.expect("POST", path, JSON_OF_BACKEND, "{\"name\": \"Spring Messenger\"}"));
    }

    void switchOffThePortal() {
        var body = """
                {"name": "Lakeside Portal", "authorizedGrantType": "CODE", "scope": ["users"], "state": "inactive"}""";
        http.expect("PUT", "/api/v2/oauth/clients/20000000-0000-4000-8000-000000000004", JSON_OF_BACKEND, body);
    }

    private void control(String method, String path, String json) {
        http.expect(method, "/_sim" + path, JSON, json);
    }

    static String first(String regex, String text) {
        var found = Pattern.compile(regex).matcher(text);
        if (!found.find()) throw new IllegalStateException("Nothing like " + regex + " in " + text);
        return found.group(1);
    }
}
