package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.oauth.GrantType;
import cobrowse.simulator.oauth.OAuthClient;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an OAuth client is to be; what is left out stays as it is.
 *
 * @param secret by default a random one, answered once
 * @param publicUse whether it may sign users in without its secret
 * @param scopes "*" stands for every scope
 * @param permissions what its own tokens may do, as the vendor names it; "*" stands for everything
 * @param user an e-mail address or id: whom it stands for where it has no user of its own
 */
record ClientOrder(
        Optional<String> id,
        Optional<String> name,
        Optional<String> secret,
        Optional<Boolean> publicUse,
        Optional<List<String>> grants,
        Optional<List<String>> scopes,
        Optional<List<String>> redirectUris,
        Optional<String> user,
        Optional<List<String>> permissions) {

    private static final Set<String> GRANTS =
            Arrays.stream(GrantType.values()).map(GrantType::spelt).collect(Collectors.toCollection(TreeSet::new));

    /** What changes nothing. */
    static final ClientOrder NOTHING = new ClientOrder(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    ClientOrder withSecret(String wanted) {
        return new ClientOrder(
                id, name, Optional.of(wanted), publicUse, grants, scopes, redirectUris, user, permissions);
    }

    OAuthClient over(OAuthClient old, Parties parties) {
        var changed = new OAuthClient(
                old.organisation(),
                old.id(),
                Given.text("name", name, old.name()),
                secret.map(text -> Secrets.hash(Given.text("secret", secret, text)))
                        .orElse(old.secretHash()),
                publicUse.orElse(old.publicUse()),
                Given.known("grants", grants, old.grants(), GRANTS),
                wantedScopes(old),
                addresses(Given.words("redirectUris", redirectUris, old.redirectUris())),
                user.map(named -> parties.user(old.organisation(), named).id()).orElse(old.userId()),
                Given.words("permissions", permissions, old.permissions()));
        return changed.noted(old.notes());
    }

    private Set<String> wantedScopes(OAuthClient old) {
        if (scopes.filter(List.of("*")::equals).isPresent()) return Scopes.every();
        return Given.known("scopes", scopes, old.scopes(), new TreeSet<>(Scopes.every()));
    }

    private static Set<String> addresses(Set<String> redirectUris) {
        redirectUris.stream().filter(text -> !isAddress(text)).findFirst().ifPresent(text -> {
            throw ControlProblem.badField(
                    "redirectUris",
                    "\"" + text + "\" is no address to return to.",
                    "Send absolute URIs without a fragment, such as http://localhost:8400/callback.");
        });
        return redirectUris;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.isAbsolute() && !address.isOpaque() && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Without the secret: Spring logs what endpoints are handed. */
    @Override
    public String toString() {
        return "ClientOrder[id=" + id + ", name=" + name + "]";
    }
}
