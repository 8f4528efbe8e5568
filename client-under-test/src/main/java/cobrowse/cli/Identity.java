package cobrowse.cli;

import cobrowse.client.CobrowseClient;
import cobrowse.client.api.TokenInfo;
import cobrowse.client.api.User;
import cobrowse.client.failures.Refused;
import java.util.Optional;

/** Who calls. @param user absent where a client calls for itself, or its user may not be read */
record Identity(TokenInfo token, Optional<User> user) {

    static Identity of(CobrowseClient client) {
        var token = client.token();
        return new Identity(token, token.isOfUser() ? reader(client) : Optional.empty());
    }

    String sentence() {
        var client = token.oauthClient().flatMap(TokenInfo.Named::name).orElse("a client without a name");
        var organisation = token.organization().flatMap(TokenInfo.Named::name).orElse("an organisation without a name");
        return token.userId()
                .map(id -> "%s, by %s, in %s".formatted(person(id), client, organisation))
                .orElse("%s itself, nobody signed in, in %s".formatted(client, organisation));
    }

    private String person(String id) {
        return user.flatMap(User::name)
                .map(name -> name
                        + user.flatMap(User::email)
                                .map(email -> " <" + email + ">")
                                .orElse(""))
                .orElse("User " + id);
    }

    private static Optional<User> reader(CobrowseClient client) {
        try {
            return Optional.of(client.directory().me());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
