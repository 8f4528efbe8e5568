package cobrowse.client.tokens;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Shows a link to the user. */
@FunctionalInterface
public interface Browser {

    void show(URI link);

    /** Opens the browser of this machine where there is one, and prints the link in any case: it may be needed elsewhere. */
    static Browser ofThisMachine(PrintStream out) {
        return link -> {
            out.println("Sign in here: " + link);
            out.flush();
            open(link);
        };
    }

    private static void open(URI link) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(link);
            } else {
                new ProcessBuilder(opener(link.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // No browser here: the printed link is what the user has.
        }
    }

    private static List<String> opener(String link) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) return List.of("open", link);
        if (system.contains("windows")) return List.of("rundll32", "url.dll,FileProtocolHandler", link);
        return List.of("xdg-open", link);
    }
}
