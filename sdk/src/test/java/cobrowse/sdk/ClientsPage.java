package cobrowse.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The programs and commands of docs/clients.md, for a simulator that is somewhere else than the page says. */
final class ClientsPage {

    private static final Path PAGE = Path.of("../docs/clients.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern NAME = Pattern.compile("^(?://|#) (\\w+\\.(?:java|js|py))\\n");

    /** @param prints what it is to print */
    record Command(String line, String prints) {}

    private final String text;

    private ClientsPage(String text) {
        this.text = text;
    }

    static ClientsPage read() throws IOException {
        return new ClientsPage(Files.readString(PAGE)
                .replace("http://localhost:8080", Running.http())
                .replace("http://127.0.0.1:8080", Running.http().replace("localhost", "127.0.0.1"))
                .replace("8443", Integer.toString(Running.securePort()))
                .replace("sdk/src/test", Path.of("src/test").toAbsolutePath().toString()));
    }

    void writeProgramsTo(Path folder) throws IOException {
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            var name = NAME.matcher(blocks.group(2));
            if (name.find()) Files.writeString(folder.resolve(name.group(1)), blocks.group(2));
        }
    }

    /** In the order of the page, since some need what others made. */
    List<Command> commands() {
        var all = new ArrayList<Command>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) if (blocks.group(1).equals("console")) all.addAll(commands(blocks.group(2)));
        return all;
    }

    private static List<Command> commands(String block) {
        var all = new ArrayList<Command>();
        for (var part : ("\n" + block).split("\n\\$ ")) {
            if (part.isBlank()) continue;
            var lines = part.split("\n", 2);
            all.add(new Command(lines[0], lines.length < 2 ? "" : lines[1].strip()));
        }
        return all;
    }
}
