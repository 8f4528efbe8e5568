package cobrowse.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where PostgreSQL's programs are on this machine. */
final class Programs {

    private static final Path DEBIANS = Path.of("/usr/lib/postgresql");

    private Programs() {}

    /** Debian's newest, or else those on the path. */
    static Optional<Path> folder() {
        return Stream.concat(debians(), onPath())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    /** PostgreSQL refuses to run as root. */
    static List<String> asSomebodyElse() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("runuser", "-u", isKnown("postgres") ? "postgres" : "nobody", "--")
                : List.of();
    }

    private static Stream<Path> debians() {
        if (!Files.isDirectory(DEBIANS)) return Stream.empty();
        try (var versions = Files.list(DEBIANS)) {
            return versions
                    .sorted(Comparator.comparing(Programs::version).reversed())
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    private static Stream<Path> onPath() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static boolean isKnown(String user) {
        try (var users = Files.lines(Path.of("/etc/passwd"))) {
            return users.anyMatch(line -> line.startsWith(user + ":"));
        } catch (IOException e) {
            return false;
        }
    }
}
