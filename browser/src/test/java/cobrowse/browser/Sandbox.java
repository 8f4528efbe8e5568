package cobrowse.browser;

import cobrowse.browser.Http.Answer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** An organisation of a test's own: the demo organisation's people and things under ids of their own. */
record Sandbox(JsonNode file) {

    static final String CONNECTED_CHAT = "Customer of the connected chat";
    static final String PHONE = "Customer on the phone";
    static final String MESSAGING = "Customer in messaging";

    static Sandbox make() {
        return new Sandbox(Http.post("/_sim/organisations", Http.JSON, "{}").body());
    }

    String id() {
        return file.path("id").asString();
    }

    String user(String name) {
        return named("users", name).path("id").asString();
    }

    String client(String name) {
        return named("clients", name).path("id").asString();
    }

    /** The id of a customer as a participant. */
    String customer(String name) {
        return conversation(name).path("customer").path("id").asString();
    }

    /** The id of the conversation that a customer has. */
    String conversationOf(String name) {
        return conversation(name).path("id").asString();
    }

    /** Where the window of a customer is. */
    String window(String name) {
        return "/customer/%s/%s".formatted(id(), customer(name));
    }

    /** A call of Lakeside Backend's. */
    Answer post(String path, String body) {
        return Http.post(path, Http.JSON, body, "Authorization", "Bearer " + backend());
    }

    Answer get(String path) {
        return Http.get(path, "Authorization", "Bearer " + backend());
    }

    /** A call of the control API. */
    Answer sim(String path, String body) {
        return Http.post("/_sim" + path, Http.JSON, body, "Sim-Organisation", id());
    }

    /** Invites a customer. @return the invite's id */
    String invite(String customer, String initiatorId) {
        var body = "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"%s\"}"
                .formatted(conversationOf(customer), customer(customer), initiatorId);
        return post("/api/v2/cobrowse/invites", body).field("id");
    }

    String stateOfInvite(String id) {
        return get("/api/v2/cobrowse/invites/" + id).field("state");
    }

    /** Offers a session in the form of seed 000. @return the session's id */
    String offer(String customer, String agent) {
        var body = "{\"type\": \"cobrowse\", \"initiator\": {\"id\": \"%s\", \"type\": \"user\"}, "
                + "\"target\": {\"id\": \"%s\", \"type\": \"interaction\"}, \"settings\": {\"mode\": \"view\"}}";
        return post("/api/v2/cobrowse/sessions", body.formatted(user(agent), conversationOf(customer)))
                .field("id");
    }

    /** Ann offers co-browse as the vendor publishes it. @return what she is answered */
    Answer offerAsVendor(String customer) {
        var path = "/api/v2/conversations/" + conversationOf(customer) + "/cobrowse";
        var ann = first("tokens", token -> token.path("user").asString("").equals(user("Ann Agent")));
        return Http.post(
                path,
                Http.JSON,
                "",
                "Authorization",
                "Bearer " + ann.path("token").asString());
    }

    /** Starts a session in the form of seed 003, of Carla's. @return the session's id */
    String start(String initiatorId) {
        var body = "{\"userId\": \"%s\", \"initiatorId\": \"%s\", \"type\": \"standard\"}";
        return post("/api/v2/cobrowse/sessions", body.formatted(user("Carla Customer"), initiatorId))
                .field("id");
    }

    Answer session(String id) {
        return get("/api/v2/cobrowse/sessions/" + id);
    }

    /** Where the joinUrl of a session leads. */
    String joinUrl(String id) {
        return session(id).field("joinUrl");
    }

    void awaitEvent(String type) throws Exception {
        Http.awaitLine("event:" + type, "/api/v2/cobrowse/events?since=0", "Authorization", "Bearer " + backend());
    }

    private String backend() {
        return first("tokens", token -> token.path("client").asString().equals(client("Lakeside Backend")))
                .path("token")
                .asString();
    }

    private JsonNode conversation(String customer) {
        return first(
                "conversations",
                found -> found.path("customer").path("name").asString().equals(customer));
    }

    private JsonNode named(String list, String name) {
        return first(list, found -> found.path("name").asString().equals(name));
    }

    private JsonNode first(String list, Predicate<JsonNode> wanted) {
        return file.path(list).valueStream().filter(wanted).findFirst().orElseThrow();
    }
}
