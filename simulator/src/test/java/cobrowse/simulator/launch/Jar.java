package cobrowse.simulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, as a user runs it. {@code mvn verify} has built it before. */
record Jar(Path folder) {

    private static final Path JAR = Path.of("target", "cobrowse-simulator.jar");

    /** What a run came to. */
    record Ended(int code, String out, String err) {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs it to its end. @param input what it reads on standard input */
    Ended run(String input, String... words) throws Exception {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var in = Files.writeString(folder.resolve("in"), input);
        var process = builder(words)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    Process start(String... words) throws IOException {
        return builder(words).start();
    }

    private static ProcessBuilder builder(String... words) {
        var command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("COBROWSE_REGION", "mypurecloud.de");
        return builder;
    }
}
