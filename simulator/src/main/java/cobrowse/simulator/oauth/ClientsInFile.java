package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.PermissionWords;
import cobrowse.simulator.organisation.file.Findings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;

/** OAuth clients as an organisation's file has them. */
final class ClientsInFile {

    private static final String EVERY_SCOPE = "*";

    private ClientsInFile() {}

    /** Without the secret, of which nobody knows more than a hash. */
    static ClientEntry entry(OAuthClient client) {
        var everything = client.scopes().equals(Scopes.every());
        return new ClientEntry(
                client.id(),
                client.name(),
                "",
                client.publicUse(),
                List.copyOf(client.grants()),
                everything ? List.of(EVERY_SCOPE) : List.copyOf(client.scopes()),
                List.copyOf(client.redirectUris()),
                client.userId(),
                List.copyOf(client.permissions()));
    }

    static OAuthClient client(ClientEntry entry, Organisation organisation) {
        return new OAuthClient(
                organisation,
                entry.id(),
                entry.name(),
                entry.secret(),
                entry.publicUse(),
                new LinkedHashSet<>(entry.grants()),
                new LinkedHashSet<>(entry.scopes()),
                new LinkedHashSet<>(entry.redirectUris()),
                entry.user(),
                new LinkedHashSet<>(entry.permissions()));
    }

    static void check(List<ClientEntry> clients, Findings findings) {
        for (var i = 0; i < clients.size(); i++) {
            var path = "clients[" + i + "].";
            checkScopes(path + "scopes", clients.get(i).scopes(), findings);
            PermissionWords.check(path + "permissions", clients.get(i).permissions(), findings);
            checkRedirectUris(path + "redirectUris", clients.get(i).redirectUris(), findings);
        }
    }

    private static void checkScopes(String path, List<String> scopes, Findings findings) {
        if (scopes.equals(List.of(EVERY_SCOPE))) return;
        for (var i = 0; i < scopes.size(); i++) {
            if (Scopes.every().contains(scopes.get(i))) continue;
            findings.add(
                    path + "[" + i + "]",
                    "There is no scope \"" + scopes.get(i) + "\".",
                    "Write * alone for every scope, or some of " + Scopes.write(Scopes.every()) + ".");
        }
    }

    private static void checkRedirectUris(String path, List<String> uris, Findings findings) {
        for (var i = 0; i < uris.size(); i++) {
            if (canBeRedirectedTo(uris.get(i))) continue;
            findings.add(
                    path + "[" + i + "]",
                    "Nobody can be redirected there.",
                    "Write an absolute address without a fragment, such as http://localhost:8400/callback.");
        }
    }

    private static boolean canBeRedirectedTo(String text) {
        try {
            var uri = new URI(text);
            var hasPlace = uri.getHost() != null || !text.startsWith("http");
            return uri.isAbsolute() && !uri.isOpaque() && hasPlace && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
