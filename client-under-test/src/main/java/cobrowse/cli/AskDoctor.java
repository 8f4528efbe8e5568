package cobrowse.cli;

import cobrowse.cli.screen.Stopped;
import cobrowse.client.doctor.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = {
            "Why would my start fail? Checks all that can be checked without starting, and says what a start would"
                    + " answer now. It only reads.",
            "`doctor start` and `doctor invite` take the options of `start` and `invite`; --method, --path and --body"
                    + " are for a call of your own."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse doctor start --chat 60000000-0000-4000-8000-000000000001 --provider genesys",
            "  cobrowse doctor --method POST --body body.json \\",
            "    --path /api/v2/conversations/chat/60000000-0000-4000-8000-000000000001/cobrowse/sessions"
        })
final class AskDoctor implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--method", paramLabel = "METHOD", description = "Of a call of your own (default: POST).")
    Optional<String> method = Optional.empty();

    @Option(names = "--path", paramLabel = "PATH", description = "Of a call of your own: /api/v2/…")
    Optional<String> path = Optional.empty();

    @Option(names = "--body", paramLabel = "FILE", description = "What it would send; - is the standard input.")
    Optional<Path> body = Optional.empty();

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "What it would say of that (default: application/json where there is a body).")
    Optional<String> contentType = Optional.empty();

    AskDoctor(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return new Consultation(desk).about(plan());
    }

    private Plan plan() {
        var where = path.orElseThrow(
                () -> Stopped.usage("Say what is planned: doctor start …, doctor invite …, or --path with --body"));
        var sent = body.map(this::read);
        var type = contentType.or(() -> sent.map(text -> "application/json")).orElse("");
        try {
            return Plan.of(method.orElse("POST"), where, sent.orElse(""), type);
        } catch (IllegalArgumentException e) {
            throw Stopped.usage(String.valueOf(e.getMessage()));
        }
    }

    private String read(Path file) {
        try {
            if (!file.toString().equals("-")) return Files.readString(file);
            return new String(desk.surroundings().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Stopped.usage("The body cannot be read from " + file + " as UTF-8");
        }
    }
}
