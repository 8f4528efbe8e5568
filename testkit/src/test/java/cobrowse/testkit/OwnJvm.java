package cobrowse.testkit;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** A JVM in which there is nothing but the testkit's jar and what its pom says that a user needs. */
final class OwnJvm {

    private OwnJvm() {}

    static Process alone(Path cache, String... more) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of(Alone.class.getName(), cache.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The testkit, Jackson's three jars and JSpecify; and the test's own classes. */
    static String classPath() {
        return Stream.of(
                        SimulatorProcess.class,
                        JsonNode.class,
                        JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        NullMarked.class,
                        Alone.class)
                .map(OwnJvm::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
