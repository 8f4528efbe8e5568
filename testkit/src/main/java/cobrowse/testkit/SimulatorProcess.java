package cobrowse.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A simulator in a process of its own, on a free port. It ends when it is closed, and also when this JVM does, even by
 * {@code kill -9}. Safe for use by many threads.
 */
public final class SimulatorProcess implements AutoCloseable {

    /** Meant for programs of the user's own: they would lead the simulator to other ports, files and databases. */
    private static final Pattern OF_OTHER_PROGRAMS = Pattern.compile("(SPRING|SERVER|LOGGING|MANAGEMENT)_.*");

    /** What makes the simulator start fast is kept beside its jar. */
    private static final String CACHE = "COBROWSE_SIMULATOR_CACHE";

    private static final int GRACE_SECONDS = 10;

    private final Process process;
    private final ProcessOutput output;
    private final Simulator simulator;

    private SimulatorProcess(Process process, ProcessOutput output, Simulator simulator) {
        this.process = process;
        this.output = output;
        this.simulator = simulator;
    }

    /** @throws SimulatorNotStarted when there is no simulator in the end */
    public static SimulatorProcess start() {
        return start(SimulatorOptions.usual());
    }

    /** @throws SimulatorNotStarted when there is no simulator in the end */
    public static SimulatorProcess start(SimulatorOptions options) {
        var process = launch(options);
        var output = ProcessOutput.of(process);
        try {
            var url = output.awaitReady(options.patience()).orElseThrow(() -> failed("ended", output));
            return new SimulatorProcess(process, output, Simulator.at(url));
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw failed("was not ready within " + options.patience(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw failed("was not waited for", output);
        } catch (SimulatorNotStarted e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Such as http://localhost:49152: the address of the API, of OAuth and of the pages. */
    public URI url() {
        return simulator.url();
    }

    /** An organisation like Lakeside Insurance that nobody else knows; close it to delete it. */
    public SimulatedOrganisation organisation() {
        return simulator.organisation();
    }

    /** What else can be done with it. */
    public Simulator simulator() {
        return simulator;
    }

    /** The last lines that it has written, for reports. */
    public String output() {
        return output.lastLines();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(SimulatorOptions options) {
        var builder = new ProcessBuilder(command(options)).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> OF_OTHER_PROGRAMS.matcher(name).matches());
        options.cache().ifPresent(folder -> builder.environment().putIfAbsent(CACHE, folder.toString()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new SimulatorNotStarted("The simulator's Java could not be run: " + e.getMessage(), e);
        }
    }

    private static List<String> command(SimulatorOptions options) {
        var command = new ArrayList<String>();
        command.add(options.java().orElseGet(SimulatorProcess::ownJava).toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                options.jarToRun().toString()));
        command.addAll(List.of("--server.port=0", "--spring.config.location=classpath:/"));
        command.add("--simulator.until-stdin-closes");
        command.addAll(options.arguments());
        return command;
    }

    private static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static SimulatorNotStarted failed(String how, ProcessOutput output) {
        var said = Optional.of(output.lastLines()).filter(lines -> !lines.isBlank());
        return new SimulatorNotStarted("The simulator " + how + ". "
                + said.map(lines -> "It said:\n\n" + lines.indent(4)).orElse("It said nothing."));
    }
}
