package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "whoami",
        description = "Whose token it is, and what it may do.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse whoami")
final class WhoAmI implements Callable<Integer> {

    private static final int IN_A_LINE = 4;

    private final Desk desk;

    WhoAmI(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var identity = Identity.of(client);
            desk.screen().show(identity, lines(identity));
        }
        return Exit.DONE.code();
    }

    private List<String> lines(Identity identity) {
        var lines = new ArrayList<String>();
        lines.add(identity.sentence());
        var scopes = identity.token().authorizedScope();
        lines.add(desk.screen().in(Ink.FAINT, scopes.isEmpty() ? "No scopes." : "Scopes:"));
        for (var at = 0; at < scopes.size(); at += IN_A_LINE)
            lines.add("  " + String.join(" ", scopes.subList(at, Math.min(at + IN_A_LINE, scopes.size()))));
        return lines;
    }
}
