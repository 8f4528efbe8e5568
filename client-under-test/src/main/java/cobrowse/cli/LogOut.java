package cobrowse.cli;

import cobrowse.cli.keys.Kept;
import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.failures.Refused;
import cobrowse.client.http.Hosts;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "logout",
        description = "Revokes the token of the last login, and removes it from this machine in any case.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse logout")
final class LogOut implements Callable<Integer> {

    private final Desk desk;

    LogOut(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var hosts = desk.hosts();
        var kept = desk.kept().of(hosts);
        if (kept.isPresent()) end(hosts, kept.get());
        var words = kept.isPresent() ? "Signed out of " : "Nobody was signed in at ";
        desk.screen().show(Map.of("signedOut", kept.isPresent()), words + hosts.api());
        return Exit.DONE.code();
    }

    private void end(Hosts hosts, Kept kept) {
        try (var client = desk.observed(desk.keys().openKept(hosts)).build()) {
            client.revokeToken();
        } catch (Refused.NotAuthenticated | Refused.OAuthRefused | Stopped dead) {
            desk.screen().remark("The token of client " + kept.clientId() + " had ended before.");
        } finally {
            desk.kept().alone(() -> {
                desk.kept().forget(hosts);
                return hosts;
            });
        }
    }
}
