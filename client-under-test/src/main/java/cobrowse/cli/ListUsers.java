package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.client.CobrowseClient;
import cobrowse.client.api.Page;
import cobrowse.client.api.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "All users, page after page.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse users list --state any")
final class ListUsers implements Callable<Integer> {

    static final List<String> HEAD = List.of("ID", "NAME", "E-MAIL", "STATE");

    private final Desk desk;

    /** As the API spells them, in capitals. */
    enum State {
        ACTIVE,
        INACTIVE,
        ANY
    }

    @Option(
            names = "--state",
            paramLabel = "STATE",
            defaultValue = "active",
            description = "active, inactive or any (default: ${DEFAULT-VALUE}).")
    State state = State.ACTIVE;

    ListUsers(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var users = all(client);
            var rows = users.stream().map(ListUsers::row).toList();
            desk.screen().show(Map.of("entities", users), desk.screen().table(HEAD, rows));
        }
        return Exit.DONE.code();
    }

    static List<String> row(User user) {
        return List.of(
                user.id(),
                user.name().orElse(""),
                user.email().orElse(""),
                user.state().orElse(""));
    }

    private List<User> all(CobrowseClient client) {
        var users = new ArrayList<User>();
        var wanted = state.name().toLowerCase(Locale.ROOT);
        var more = true;
        for (var page = Page.first(); more; page = page.next()) {
            var listing = client.directory().users(page, wanted);
            users.addAll(listing.entities());
            more = listing.hasNext();
        }
        return users;
    }
}
