package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.oauth.OAuthClients;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds whom an order names: users by e-mail address or id, OAuth clients by name or id. */
@Component
record Parties(Users users, OAuthClients clients) {

    User user(Organisation organisation, String named) {
        return users.find(organisation, named)
                .or(() -> users.withEmail(organisation, named))
                .orElseThrow(() -> ControlProblem.noSuch("user", named));
    }

    /** The user who is named, or else the first who could co-browse at once. */
    User agent(Organisation organisation, Optional<String> named) {
        if (named.isPresent()) return user(organisation, named.get());
        return users.all(organisation).stream()
                .filter(user -> user.isActive() && user.signedIn() && user.cobrowseOpen())
                .findFirst()
                .orElseThrow(() -> ControlProblem.conflict(
                        "agent", "Nobody is there to be the agent.", "Make a user by POST /_sim/users, or name one."));
    }

    /** The client that is named, or else the first that may use the grant. */
    OAuthClient client(Organisation organisation, Optional<String> named, GrantType grant) {
        return named.map(name -> clients.named(organisation, name))
                .orElseGet(() -> clients.using(organisation, grant.spelt()))
                .orElseThrow(() -> ControlProblem.noSuch("client", named.orElse("for " + grant.spelt())));
    }

    /** The scopes that are asked for, with blanks between, or else all that the client has. */
    static Set<String> scopes(Optional<String> asked, OAuthClient client) {
        var words = asked.map(Scopes::read).map(List::copyOf);
        return Given.known("scopes", words, client.scopes(), new TreeSet<>(Scopes.every()));
    }
}
