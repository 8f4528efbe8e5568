package cobrowse.cli;

import cobrowse.client.CobrowseClient;
import cobrowse.client.api.TokenInfo;
import cobrowse.client.api.User;
import cobrowse.client.failures.Refused;
import java.util.Optional;

/** Who calls. @param user absent where a client calls for itself */
record Identity(TokenInfo token, Optional<User> user) {

    static Identity of(CobrowseClient client) {
        return new Identity(client.token(), signedIn(client));
    }

    String sentence() {
        var client = token.oauthClient().flatMap(TokenInfo.Named::name).orElse("a client without a name");
        var organisation = token.organization().flatMap(TokenInfo.Named::name).orElse("an organisation without a name");
        return user.map(person -> "%s, by %s, in %s".formatted(named(person), client, organisation))
                .orElse("%s itself, nobody signed in, in %s".formatted(client, organisation));
    }

    private static String named(User person) {
        return person.name()
                .map(name ->
                        name + person.email().map(email -> " <" + email + ">").orElse(""))
                .orElse("User " + person.id());
    }

    private static Optional<User> signedIn(CobrowseClient client) {
        try {
            return Optional.of(client.directory().me());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
