package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** The organisation that a scenario has for itself, made when it is first needed; finds everything in it by its name. */
public class Sandbox {

    static final String HEADER = "Sim-Organisation";
    static final String NOBODY = "99999999-0000-4000-8000-000000000009";

    private Optional<JsonPath> made = Optional.empty();
    private Optional<Sandbox> other = Optional.empty();

    /** A conversation and its customer. */
    public record Talk(String id, String customer) {}

    String id() {
        return facts().getString("id");
    }

    /** An organisation that has nothing to do with this one. */
    Sandbox other() {
        if (other.isEmpty()) other = Optional.of(new Sandbox());
        return other.orElseThrow();
    }

    /** @param name the first of a person's names */
    String user(String name) {
        return text(one("users", user -> text(user, "name").startsWith(name + " ")), "id");
    }

    String address(String name) {
        return text(one("users", user -> text(user, "name").startsWith(name + " ")), "email");
    }

    String queue(String name) {
        return text(one("queues", queue -> text(queue, "name").equals(name)), "id");
    }

    Map<String, Object> client(String name) {
        return one("clients", client -> text(client, "name").endsWith(" " + name));
    }

    Talk talk(String media, String state, String browser) {
        var found = one(
                "conversations",
                talk -> text(talk, "media").equals(media)
                        && text(talk, "state").equals(state)
                        && text(customer(talk), "browser").equals(browser));
        return new Talk(text(found, "id"), text(customer(found), "id"));
    }

    String tokenOfUser(String name) {
        var id = user(name);
        return text(one("tokens", token -> id.equals(token.get("user"))), "token");
    }

    String tokenOfClient(String name) {
        var id = text(client(name), "id");
        return text(one("tokens", token -> id.equals(token.get("client")) && token.get("user") == null), "token");
    }

    static String text(Map<String, Object> thing, String field) {
        return String.valueOf(thing.get(field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> customer(Map<String, Object> talk) {
        return (Map<String, Object>) talk.get("customer");
    }

    private Map<String, Object> one(String kind, Predicate<Map<String, Object>> wanted) {
        List<Map<String, Object>> things = facts().getList(kind);
        return things.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The organisation has no such thing among its " + kind));
    }

    private JsonPath facts() {
        if (made.isEmpty()) made = Optional.of(make());
        return made.orElseThrow();
    }

    private static JsonPath make() {
        var answer = Http.call().contentType(ContentType.JSON).post("/_sim/organisations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }
}
