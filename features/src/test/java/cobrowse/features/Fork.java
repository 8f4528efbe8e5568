package cobrowse.features;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A JVM of its own for {@link RealOrgFeatures}, with an environment as a user sets it: what Maven does, without Maven. */
final class Fork {

    private static final int PATIENCE_MINUTES = 5;

    /** @param said everything that was written to the screen */
    record Ended(int status, String said) {}

    private Fork() {}

    /** @param folder in which it runs, and leaves its report in target/parity */
    static Ended run(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        var screen = folder.resolve("screen.txt").toFile();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dsimulator.base-uri=" + Simulator.baseUri(),
                        "-cp",
                        classPath(),
                        Fork.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(screen);
        builder.environment().keySet().removeIf(name -> name.startsWith("COBROWSE_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The features at the org came to no end.");
        }
        return new Ended(process.exitValue(), Files.readString(screen.toPath(), StandardCharsets.UTF_8));
    }

    /** Surefire has its own way to hand over a long class path. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Runs the test as any build tool does. */
    public static void main(String[] args) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(RealOrgFeatures.class))
                .build();
        LauncherFactory.create().execute(request, summary);
        summary.getSummary().printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        System.exit(summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
    }
}
