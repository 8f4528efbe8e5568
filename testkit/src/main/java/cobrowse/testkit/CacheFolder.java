package cobrowse.testkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The user's folder for what can be made again, as the operating system has it. */
record CacheFolder(String operatingSystem, UnaryOperator<@Nullable String> environment) {

    static Path usual() {
        return new CacheFolder(System.getProperty("os.name", ""), System::getenv)
                .in(Path.of(System.getProperty("user.home", ".")));
    }

    Path in(Path home) {
        return base(home).resolve("cobrowse-simulator");
    }

    private Path base(Path home) {
        var system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) return home.resolve("Library").resolve("Caches");
        return Stream.of(system.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME")
                .map(environment)
                .filter(folder -> folder != null && !folder.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> home.resolve(".cache"));
    }
}
