package cobrowse.sdk;

import cobrowse.testkit.SimulatedOrganisation;
import cobrowse.testkit.SimulatorOptions;
import cobrowse.testkit.SimulatorProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The packaged simulator, one process for all tests, with HTTPS. It ends when this JVM does. */
final class Running {

    private static final Path FOLDER = Path.of("target").toAbsolutePath();
    private static final Path TLS = FOLDER.resolve("tls");
    private static final SimulatorProcess SIMULATOR = SimulatorProcess.start(
            SimulatorOptions.usual().with("--simulator.https-port=0", "--simulator.tls-folder=" + TLS));
    private static final Pattern SECURE = Pattern.compile("is ready at \\S+ and https://localhost:(\\d+)");

    private Running() {}

    /** Such as http://localhost:49152. */
    static String http() {
        return SIMULATOR.url().toString();
    }

    static URI url() {
        return SIMULATOR.url();
    }

    static int securePort() {
        var ready = SECURE.matcher(SIMULATOR.output());
        if (!ready.find()) throw new IllegalStateException("No HTTPS: " + SIMULATOR.output());
        return Integer.parseInt(ready.group(1));
    }

    /** Such as https://api.genesys.test:49153. */
    static String https(String host) {
        return "https://" + host + ":" + securePort();
    }

    static SimulatedOrganisation organisation() {
        return SIMULATOR.organisation();
    }

    /** The authority's certificate, in PEM. */
    static Path caPem() {
        return TLS.resolve("ca.pem");
    }

    /** The same as a trust store; its password is {@code changeit}. */
    static Path caP12() {
        return TLS.resolve("ca.p12");
    }

    /** A file that leads the names of the region to this machine, for a JVM of its own. */
    static Path hostsFile() {
        try {
            var hosts = Files.createTempFile(FOLDER, "hosts", "");
            hosts.toFile().deleteOnExit();
            return Files.writeString(hosts, "127.0.0.1 localhost genesys.test api.genesys.test login.genesys.test\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
