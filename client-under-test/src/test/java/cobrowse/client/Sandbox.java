package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation that a test has for itself: finds what is in it by name, and does what other people do. */
public final class Sandbox {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode facts;

    private Sandbox(JsonNode facts) {
        this.facts = facts;
    }

    public static Sandbox make() {
        return new Sandbox(send("POST", "/_sim/organisations", "{}", ""));
    }

    public String id() {
        return facts.path("id").stringValue();
    }

    /** @param name the first of a person's names */
    public String user(String name) {
        return one("users", user -> text(user, "name").startsWith(name + " "), "id");
    }

    public String queue(String name) {
        return one("queues", queue -> text(queue, "name").equals(name), "id");
    }

    /** @param name the last of a client's names */
    public String client(String name) {
        return one("clients", client -> text(client, "name").endsWith(" " + name), "id");
    }

    public String secret(String name) {
        return one("clients", client -> text(client, "name").endsWith(" " + name), "secret");
    }

    public String conversation(String media, String state) {
        return one("conversations", is(media, state), "id");
    }

    public String customer(String media, String state) {
        return text(found("conversations", is(media, state)).path("customer"), "id");
    }

    public String tokenOfUser(String name) {
        return one("tokens", token -> user(name).equals(text(token, "user")), "token");
    }

    public String tokenOfClient(String name) {
        return one(
                "tokens",
                token -> client(name).equals(text(token, "client"))
                        && text(token, "user").isEmpty(),
                "token");
    }

    /** Uses the control API. @param path what comes after /_sim */
    public JsonNode control(String path, String body) {
        return send("POST", "/_sim" + path, body, id());
    }

    public void settings(String body) {
        send("PATCH", "/_sim/settings", body, id());
    }

    /** Switches a rule off in the organisation. */
    public void turnOff(String rule) {
        send("PUT", "/_sim/rules/" + rule, "{\"enforced\": false}", id());
    }

    /** Reads by the control API. @param path what comes after /_sim */
    public JsonNode read(String path) {
        return send("GET", "/_sim" + path, "", id());
    }

    /** A client with the backend's token. */
    public CobrowseClient backend() {
        return CobrowseClient.at(Hosts.at(Simulator.address()), TokenSource.given(tokenOfClient("Backend")))
                .build();
    }

    /** The calls that reached the organisation, such as POST /api/v2/cobrowse/sessions. */
    public List<String> journal() {
        var entries = read("/journal").path("entities");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> text(entry, "method") + " " + text(entry, "path").split("\\?", 2)[0])
                .toList();
    }

    /** How often a call reached the organisation. */
    public long count(String call) {
        return journal().stream().filter(call::equals).count();
    }

    private static Predicate<JsonNode> is(String media, String state) {
        return talk -> text(talk, "media").equals(media) && text(talk, "state").equals(state);
    }

    private String one(String kind, Predicate<JsonNode> wanted, String field) {
        return text(found(kind, wanted), field);
    }

    private JsonNode found(String kind, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(facts.path(kind).spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such thing among the " + kind));
    }

    private static String text(JsonNode thing, String field) {
        return thing.path(field).asString("");
    }

    private static JsonNode send(String method, String path, String body, String organisation) {
        var request = HttpRequest.newBuilder(URI.create(Simulator.address() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!organisation.isEmpty()) request.header("Sim-Organisation", organisation);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
