package cobrowse.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Another program, run to its end. */
record Program(Path folder, List<String> command, Map<String, String> environment) {

    private static final int PATIENCE_MINUTES = 3;

    /** What a run came to. @param out standard output and standard error */
    record Ended(int code, String out) {}

    Program(Path folder, String... command) {
        this(folder, List.of(command), Map.of());
    }

    Program with(Map<String, String> more) {
        return new Program(folder, command, more);
    }

    Ended run() throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "program", ".out");
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            var process = builder.redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command.get(0) + " did not end: " + Files.readString(out));
            }
            return new Ended(process.exitValue(), Files.readString(out));
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** Whether it can be run here, and ends well. */
    boolean works() throws InterruptedException {
        try {
            return run().code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Skips the test where something is missing, and says so; in CI nothing may be missing. */
    static void insistInCi(boolean isThere, String what) {
        if (isThere) return;
        var message = "SKIPPED: " + what + ". Install it to run this test.";
        if (Boolean.parseBoolean(System.getenv("CI"))) throw new AssertionError(message);
        System.err.println(message);
        Assumptions.abort(message);
    }
}
