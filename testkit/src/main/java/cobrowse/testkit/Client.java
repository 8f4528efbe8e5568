package cobrowse.testkit;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An OAuth client, with what it takes to be it.
 *
 * @param ownToken a token of the client itself, nobody signed in, where there is one from the start
 */
public record Client(String id, String name, String secret, List<String> redirectUris, Optional<String> ownToken) {

    public Client {
        redirectUris = List.copyOf(redirectUris);
    }

    static Client of(JsonNode client) {
        return new Client(
                Facts.text(client, "id"),
                Facts.text(client, "name"),
                Facts.text(client, "secret"),
                Facts.all(client.path("redirectUris")).map(JsonNode::asString).toList(),
                Optional.empty());
    }

    Client with(Optional<String> token) {
        return new Client(id, name, secret, redirectUris, token);
    }

    /** @throws IllegalStateException when the organisation was not made with one */
    public String token() {
        return ownToken.orElseThrow(() -> new IllegalStateException(
                name + " has no token of its own from the start: make one by arrange().token(…).make()"));
    }

    /** Without secret and token: it ends up in reports. */
    @Override
    public String toString() {
        return name + " (client " + id + ")";
    }
}
