package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "end",
        description = "Ends a session for both sides.",
        footerHeading = "%nExample (after a start with --id first):%n",
        footer = "  cobrowse end first")
final class EndSession implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "The session.")
    String id = "";

    EndSession(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            client.endSession(Ids.checked(id));
            desk.screen().show(Map.of("ended", id), "Session " + id + " has ended.");
        }
        return Exit.DONE.code();
    }
}
