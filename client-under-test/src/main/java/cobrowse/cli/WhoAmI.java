package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "whoami",
        description = "Whose token it is, and what it may do.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse whoami")
final class WhoAmI implements Callable<Integer> {

    private final Desk desk;

    WhoAmI(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var identity = Identity.of(client);
            var scopes = String.join(" ", identity.token().authorizedScope());
            desk.screen()
                    .show(
                            identity,
                            identity.sentence(),
                            desk.screen().in(Ink.FAINT, "Scopes: ") + (scopes.isEmpty() ? "none" : scopes));
        }
        return Exit.DONE.code();
    }
}
