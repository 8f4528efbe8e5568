package cobrowse.testkit;

import java.util.Optional;

/**
 * A user: an agent, a supervisor, or a customer who has a user id.
 *
 * @param ownToken a token of that person who signed in, where there is one from the start
 */
public record Person(String id, String name, String email, Optional<String> ownToken) {

    /** @throws IllegalStateException when the organisation was not made with one */
    public String token() {
        return ownToken.orElseThrow(() -> new IllegalStateException(
                name + " has no token from the start: make one by arrange().token(…).make()"));
    }

    /** Without the token: it ends up in reports. */
    @Override
    public String toString() {
        return name + " (user " + id + ")";
    }
}
