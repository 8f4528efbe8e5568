package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.client.api.Provider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "providers",
        description = "The co-browse providers, with the ids that a start in a chat must name to the letter.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse providers")
final class ShowProviders implements Callable<Integer> {

    private final Desk desk;

    ShowProviders(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var providers = client.providers().entities();
            var rows = providers.stream().map(ShowProviders::row).toList();
            var head = List.of("ID", "NAME", "ENABLED");
            desk.screen().show(Map.of("entities", providers), desk.screen().table(head, rows));
        }
        return Exit.DONE.code();
    }

    private static List<String> row(Provider provider) {
        return List.of(provider.id(), provider.name().orElse(""), provider.isEnabled() ? "yes" : "no");
    }
}
