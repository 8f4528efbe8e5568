package cobrowse.simulator.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs commands as somebody would who copied them from a page. */
public final class Shell {

    private Shell() {}

    /** What the commands wrote to standard output. */
    public static String run(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", commands)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!shell.waitFor(1, TimeUnit.MINUTES)) throw new IOException("Still running: " + commands);
        return output;
    }

    /** Skips where bash or curl are missing; never in CI. */
    public static void required() throws IOException, InterruptedException {
        if ("true".equals(System.getenv("CI"))) return;
        try {
            Assumptions.assumeTrue(
                    run("curl --version").startsWith("curl"), "curl is missing: the lessons are not run");
        } catch (IOException e) {
            Assumptions.abort("bash is missing: the lessons' commands are NOT run here");
        }
    }
}
