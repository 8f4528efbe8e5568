package cobrowse.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What an organisation had when it was made. */
record Facts(JsonNode organisation) {

    String id() {
        return text(organisation, "id");
    }

    String name() {
        return text(organisation, "name");
    }

    /** @param name the whole name, or the last of its names */
    Client client(String name) {
        return client(one("client " + name, "clients", client -> endsWith(client, name)));
    }

    /** @param name the whole name, or the first of the person's names */
    Person person(String name) {
        return person(one("user " + name, "users", user -> startsWith(user, name)));
    }

    Queue queue(String name) {
        return Queue.of(
                one("queue " + name, "queues", queue -> text(queue, "name").equals(name)));
    }

    Conversation conversation(String media, String state, Optional<String> browser) {
        var what = String.join(
                " ", state, media, browser.map(it -> "with browser " + it).orElse(""));
        return Conversation.of(one(
                "conversation: " + what.strip(),
                "conversations",
                talk -> text(talk, "media").equals(media)
                        && text(talk, "state").equals(state)
                        && browser.stream().allMatch(text(talk.path("customer"), "browser")::equals)));
    }

    private Client client(JsonNode client) {
        return Client.of(client).with(token("client", text(client, "id"), true));
    }

    private Person person(JsonNode user) {
        var id = text(user, "id");
        return new Person(id, text(user, "name"), text(user, "email"), token("user", id, false));
    }

    private Optional<String> token(String field, String id, boolean nobodySignedIn) {
        return all(organisation.path("tokens"))
                .filter(token -> text(token, field).equals(id))
                .filter(token -> !nobodySignedIn || text(token, "user").isEmpty())
                .map(token -> text(token, "token"))
                .findFirst();
    }

    private JsonNode one(String what, String kind, Predicate<JsonNode> wanted) {
        return all(organisation.path(kind))
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name() + " has no " + what + ". Its " + kind + ": " + names(kind)));
    }

    private List<String> names(String kind) {
        return all(organisation.path(kind)).map(Facts::described).toList();
    }

    private static String described(JsonNode thing) {
        if (thing.has("name")) return text(thing, "name");
        return text(thing, "state") + " " + text(thing, "media");
    }

    private static boolean startsWith(JsonNode thing, String name) {
        return (text(thing, "name") + " ").startsWith(name + " ");
    }

    private static boolean endsWith(JsonNode thing, String name) {
        return (" " + text(thing, "name")).endsWith(" " + name);
    }

    static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String text(JsonNode thing, String field) {
        return thing.path(field).asString("");
    }
}
