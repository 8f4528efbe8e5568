package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Simulator;
import cobrowse.client.UsersBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As much of a shell as the page about the command line uses, in the demo organisation as it was shipped, with Ann at the
 * browser. Whoever has one keeps others away from that organisation.
 */
final class Shell {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String NOT_PASSED = " | grep -v ^passed";

    private final Cli cli;
    private final Path home;
    private int last;

    Shell(Path home) {
        this.home = home;
        this.cli = new Cli(home)
                .typing("lakeside-backend-secret")
                .browsing(UsersBrowser.signingIn("30000000-0000-4000-8000-000000000001"));
        control("/reset");
    }

    /** @return the lines that are shown */
    List<String> run(String command) {
        if (command.equals("echo $?")) return List.of(Integer.toString(last));
        if (command.startsWith("export ")) return export(command.substring("export ".length()));
        if (command.endsWith(NOT_PASSED)) {
            var all = run(command.substring(0, command.length() - NOT_PASSED.length()));
            return all.stream().filter(line -> !line.startsWith("passed")).toList();
        }
        if (!command.startsWith("cobrowse ")) throw new AssertionError("This shell does not know: " + command);
        var shown = new ArrayList<String>();
        cli.listening(line -> {
            shown.add(line.replace(Simulator.address().toString(), "http://localhost:8080")
                    .replace(home.toString(), "/home/ann"));
            if (command.startsWith("cobrowse invite ")) answer(line);
        });
        last = cli.run(Stream.of(command.split(" +")).skip(1).toArray(String[]::new))
                .code();
        return shown;
    }

    private List<String> export(String assignment) {
        var halves = assignment.split("=", 2);
        cli.with(halves[0], halves[1]);
        return List.of();
    }

    /** In the chat the customer accepts, in messaging she does not. */
    private static void answer(String line) {
        if (!line.contains("pending")) return;
        if (line.startsWith("Asked")) control("/participants/61000000-0000-4000-8000-000000000001/accept");
        else control("/participants/61000000-0000-4000-8000-000000000005/decline");
    }

    private static void control(String path) {
        var request = HttpRequest.newBuilder(URI.create(Simulator.address() + "/_sim" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
