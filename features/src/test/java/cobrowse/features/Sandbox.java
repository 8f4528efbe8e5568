package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.parity.Need;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** The organisation that a scenario has for itself in a simulator, made when it is first needed. */
final class Sandbox implements Facts {

    static final String HEADER = "Sim-Organisation";

    /** What features call the demo organisation's providers. */
    private static final Map<String, String> PROVIDERS = Map.of(
            "the provider", "genesys",
            "the provider in the wrong case", "Genesys",
            "another provider", "AcmeCobrowse",
            "the provider that was switched off", "retired");

    private Optional<JsonPath> made = Optional.empty();
    private Optional<Sandbox> other = Optional.empty();

    @Override
    public String find(Need need) {
        var name = need.name();
        return switch (need.kind()) {
            case USER -> text(user(name), "id");
            case ADDRESS -> text(user(name), "email");
            case NAME -> text(user(name), "name");
            case QUEUE -> text(queue(name), "id");
            case QUEUE_NAME -> text(queue(name), "name");
            case WRAP_UP_CODE -> wrapUpCode(name);
            case PROVIDER -> PROVIDERS.get(name);
            case CONVERSATION -> text(talk(name), "id");
            case PARTICIPANT -> text(customer(talk(name)), "id");
            case TOKEN -> token(name);
            case CLIENT -> text(client(name), "id");
            case SECRET -> text(client(name), "secret");
            case REDIRECT_URI -> redirectUri(name);
            case STRANGER -> stranger(name);
            case CONTROL -> facts().getString("id");
        };
    }

    /** An organisation that has nothing to do with this one. */
    private String stranger(String name) {
        if (other.isEmpty()) other = Optional.of(new Sandbox());
        var there = other.orElseThrow();
        return switch (name) {
            case "a user" -> text(there.user("Ann"), "id");
            case "a conversation" -> text(there.talk("the connected chat"), "id");
            case "a customer" -> text(there.customer(there.talk("the connected chat")), "id");
            default -> throw new NoSuchElementException("Nobody has made up " + name + " elsewhere yet: add it here.");
        };
    }

    private Map<String, Object> user(String name) {
        return one("users", user -> text(user, "name").startsWith(name + " "));
    }

    private Map<String, Object> queue(String name) {
        return one("queues", queue -> text(queue, "name").equals(name));
    }

    private String wrapUpCode(String name) {
        var queue = queue(name.substring(0, name.indexOf('\'')));
        var standard = text(queue, "defaultWrapUpCode");
        if (name.endsWith(" default code")) return standard;
        List<?> codes = (List<?>) queue.get("wrapUpCodes");
        return codes.stream()
                .map(String::valueOf)
                .filter(code -> !code.equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> talk(String name) {
        return switch (name) {
            case "the connected chat" -> talk("chat", "connected", "live");
            case "the queued chat" -> talk("chat", "queued", "live");
            case "the closed chat" -> talk("chat", "disconnected", "gone");
            case "the phone call" -> talk("call", "connected", "none");
            case "the messaging conversation" -> talk("message", "connected", "live");
            case "the messaging conversation without a page" -> talk("message", "connected", "gone");
            default -> throw new NoSuchElementException("There is no conversation called " + name);
        };
    }

    private Map<String, Object> talk(String media, String state, String browser) {
        return one(
                "conversations",
                talk -> text(talk, "media").equals(media)
                        && text(talk, "state").equals(state)
                        && text(customer(talk), "browser").equals(browser));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> customer(Map<String, Object> talk) {
        return (Map<String, Object>) talk.get("customer");
    }

    /** @param caller a user by name, or a client as "the backend" */
    private String token(String caller) {
        if (!caller.startsWith("the ")) {
            var id = text(user(caller), "id");
            return text(one("tokens", token -> id.equals(token.get("user"))), "token");
        }
        var id = text(client(caller), "id");
        return text(one("tokens", token -> id.equals(token.get("client")) && token.get("user") == null), "token");
    }

    /** The last of a client's names is Backend for "the backend". */
    private Map<String, Object> client(String caller) {
        var last = caller.substring("the ".length()).replace(" backend", "").toLowerCase(Locale.ROOT);
        return one(
                "clients",
                client -> text(client, "name").toLowerCase(Locale.ROOT).endsWith(" " + last));
    }

    /** A client that signs nobody in has made one up. @param name of the client, and whether its second one is meant */
    private String redirectUri(String name) {
        var second = name.endsWith("'s second");
        List<?> uris = (List<?>) client(name.replace("'s second", "")).get("redirectUris");
        return uris.isEmpty() ? "http://localhost:8400/callback" : String.valueOf(uris.get(second ? 1 : 0));
    }

    private static String text(Map<String, Object> thing, String field) {
        return String.valueOf(thing.get(field));
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
        var answer = Http.at(Simulator.baseUri()).contentType(ContentType.JSON).post("/_sim/organisations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }
}
