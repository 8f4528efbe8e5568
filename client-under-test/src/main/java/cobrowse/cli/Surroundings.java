package cobrowse.cli;

import cobrowse.client.tokens.Browser;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The machine, as the command line sees it.
 *
 * @param onTerminal whether somebody reads the results as they come
 * @param prompt asks for a secret without an echo; empty where nobody can be asked
 * @param browser shows the sign-in page
 */
record Surroundings(
        Map<String, String> environment,
        Path home,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean onTerminal,
        Supplier<Optional<String>> prompt,
        Browser browser) {

    /** A variable that is empty counts as not there. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** See no-color.org. */
    boolean colour() {
        return onTerminal && variable("NO_COLOR").isEmpty();
    }

    /** Without the environment, which may hold secrets. */
    @Override
    public String toString() {
        return "Surroundings";
    }
}
