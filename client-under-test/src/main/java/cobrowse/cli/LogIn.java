package cobrowse.cli;

import cobrowse.cli.keys.Kept;
import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.CobrowseClient;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.SignIn;
import cobrowse.client.tokens.TokenSource;
import cobrowse.client.tokens.TokenStore;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "login",
        description = {
            "Signs in with the browser (authorization code with PKCE), or as the client itself, and keeps the token.",
            "A public client needs no secret. A secret comes from COBROWSE_CLIENT_SECRET, from --secret-file,"
                    + " or is asked for."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse login --client-id 20000000-0000-4000-8000-000000000003",
            "  cobrowse login --client-credentials \\",
            "    --client-id 20000000-0000-4000-8000-000000000001"
        })
final class LogIn implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--client-id", paramLabel = "ID", description = "The OAuth client (COBROWSE_CLIENT_ID).")
    Optional<String> clientId = Optional.empty();

    @Option(names = "--client-credentials", description = "As the client itself: nobody signs in.")
    boolean clientCredentials;

    @Option(names = "--ask-secret", description = "Asks for the secret of a client that is not public.")
    boolean askSecret;

    @Option(
            names = "--redirect-uri",
            paramLabel = "URI",
            defaultValue = "http://localhost:8400/callback",
            description = "On this machine, to the letter as the client has it (default: ${DEFAULT-VALUE}).")
    URI redirectUri = SignIn.USUAL_REDIRECT;

    @Option(names = "--scope", paramLabel = "SCOPES", description = "With blanks between; by default all it has.")
    Optional<String> scope = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "5m",
            description = "How long the sign-in may take (default: ${DEFAULT-VALUE}).")
    Duration timeout = Duration.ofMinutes(5);

    LogIn(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var hosts = desk.hosts();
        var builder = CobrowseClient.at(hosts, source()).tokenStore(keeping(hosts));
        try (var client = desk.observed(builder).build()) {
            var identity = Identity.of(client);
            desk.screen()
                    .show(
                            identity,
                            desk.screen().in(Ink.GREEN, "Signed in: ") + identity.sentence(),
                            "The token is kept in " + desk.kept().path());
        }
        warnOfOthers();
        return Exit.DONE.code();
    }

    private TokenSource source() {
        if (clientCredentials)
            return TokenSource.clientCredentials(id(), desk.secrets().needed());
        var signIn = signIn().withPatience(timeout);
        var scoped = scope.map(signIn::withScopes).orElse(signIn);
        var secret = askSecret
                ? Optional.of(desk.secrets().needed())
                : desk.secrets().given();
        return TokenSource.signIn(secret.map(scoped::withSecret).orElse(scoped));
    }

    private SignIn signIn() {
        try {
            return SignIn.to(id(), desk.surroundings().browser()).withRedirectUri(redirectUri);
        } catch (IllegalArgumentException e) {
            throw Stopped.usage(String.valueOf(e.getMessage()));
        }
    }

    private String id() {
        return clientId.or(() -> desk.surroundings().variable("COBROWSE_CLIENT_ID"))
                .orElseThrow(() -> Stopped.usage("Which client signs in? Name it with --client-id"));
    }

    /** Begins without a token, so that a new one is fetched, and keeps that. */
    private TokenStore keeping(Hosts hosts) {
        var grant = clientCredentials ? Kept.Grant.CLIENT : Kept.Grant.USER;
        return new TokenStore() {
            @Override
            public Optional<AccessToken> load() {
                return Optional.empty();
            }

            @Override
            public void save(AccessToken token) {
                var kept = Kept.of(hosts, id(), grant, token);
                desk.kept().alone(() -> {
                    desk.kept().keep(kept);
                    return kept;
                });
            }
        };
    }

    private void warnOfOthers() {
        if (desk.surroundings().variable("COBROWSE_TOKEN").isPresent())
            desk.screen().remark("COBROWSE_TOKEN is set, and counts instead of this login as long as it is.");
    }
}
