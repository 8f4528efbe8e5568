package cobrowse.cli.keys;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the client's secret comes from: a file, the environment, or whoever sits at the terminal. Never the command line,
 * which others see in the list of processes.
 *
 * @param file - is the standard input
 * @param prompt asks without an echo; empty where nobody can be asked
 */
public record Secrets(
        Optional<Path> file, Optional<String> environment, InputStream in, Supplier<Optional<String>> prompt) {

    /** The secret, if one was given. */
    public Optional<String> given() {
        return file.map(this::read).or(() -> environment).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The secret, asked for if it was not given. */
    public String needed() {
        return given().or(prompt)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Stopped(
                        Exit.NO_TOKEN,
                        "The client's secret is missing",
                        "Set COBROWSE_CLIENT_SECRET, or name a file with --secret-file"));
    }

    private String read(Path path) {
        if (path.toString().equals("-")) return standardInput();
        return new OwnersFile(path)
                .read()
                .orElseThrow(() -> Stopped.usage("There is no file " + path + " to read the secret from"));
    }

    private String standardInput() {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Stopped.usage("The secret cannot be read from the standard input");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Secrets[" + file.map(Path::toString).orElse("no file") + "]";
    }
}
