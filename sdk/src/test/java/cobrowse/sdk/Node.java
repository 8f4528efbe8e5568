package cobrowse.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Node with the vendor's JavaScript SDK in it, installed below {@code target} as the lock file says. */
record Node(Path folder) {

    private static final Path SCRIPTS = Path.of("src/test/js").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/js").toAbsolutePath();

    /** Skips the test where there is no Node, which CI has. */
    static synchronized Node withSdk() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Program.insistInCi(new Program(FOLDER, "node", "--version").works(), "there is no node");
        Program.insistInCi(new Program(FOLDER, "npm", "--version").works(), "there is no npm");
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            files.forEach(Node::copy);
        }
        if (!isInstalled()) install();
        return new Node(FOLDER);
    }

    /** Runs a script of {@code src/test/js}. */
    Program.Ended run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(words));
        return new Program(folder, command, environment).run();
    }

    private static boolean isInstalled() throws IOException {
        var mark = FOLDER.resolve("installed.json");
        return Files.exists(mark) && Files.mismatch(mark, SCRIPTS.resolve("package-lock.json")) < 0;
    }

    private static void install() throws IOException, InterruptedException {
        var ended = new Program(FOLDER, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund").run();
        if (ended.code() != 0) System.err.println(ended.out());
        Program.insistInCi(ended.code() == 0, "npm cannot fetch the vendor's JavaScript SDK");
        Files.copy(
                SCRIPTS.resolve("package-lock.json"),
                FOLDER.resolve("installed.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path file) {
        try {
            Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
