package cobrowse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once for all tests; it asks nobody for anything by itself. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING =
            "There is no chromium on this machine: nothing that happens in a browser is tested. On Debian: apt install chromium";

    private static Optional<Browser> running = Optional.empty();

    private Chromium() {}

    /** Skips the test where there is no Chromium, so that everybody sees it; in CI that is a failure. */
    static synchronized Browser required() {
        if (running.isEmpty()) {
            var path = path();
            if (path.isEmpty() && "true".equals(System.getenv("CI"))) Assertions.fail(MISSING);
            if (path.isEmpty()) System.err.println("\n*** " + MISSING + "\n");
            Assumptions.assumeTrue(path.isPresent(), MISSING);
            running = path.map(Chromium::launch);
        }
        return running.orElseThrow();
    }

    private static Browser launch(Path path) {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close chromium"));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(path).setArgs(QUIET));
    }

    private static Optional<Path> path() {
        var folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(Stream.of("/usr/bin"), folders)
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
