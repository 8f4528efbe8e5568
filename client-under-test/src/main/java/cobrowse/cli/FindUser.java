package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "find",
        description = "The user with an e-mail address: the id is what a start must name.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse users find ann@lakeside.example")
final class FindUser implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "EMAIL", description = "The whole address.")
    String email = "";

    FindUser(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var user = client.directory()
                    .findUser(email)
                    .orElseThrow(() -> new Stopped(Exit.REFUSED, "No active user has the address " + email));
            desk.screen().show(user, desk.screen().table(ListUsers.HEAD, List.of(ListUsers.row(user))));
        }
        return Exit.DONE.code();
    }
}
