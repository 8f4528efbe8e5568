package cobrowse.sdk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own, for what a JVM is told at its start. */
final class Jvm {

    /** The program java that these tests run on. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Jvm() {}

    /** Runs a class of these tests as a user would who points an unchanged program at the simulator. */
    static Program.Ended run(Path folder, Class<?> main, Map<String, String> environment) throws Exception {
        var command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Djdk.net.hosts.file=" + Running.hostsFile(),
                "-Djavax.net.ssl.trustStore=" + Running.caP12(),
                "-Djavax.net.ssl.trustStorePassword=changeit"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new Program(folder, command, environment).run();
    }
}
