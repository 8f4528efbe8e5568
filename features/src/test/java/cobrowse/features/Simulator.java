package cobrowse.features;

import cobrowse.simulator.CobrowseSimulator;
import java.util.Optional;
import org.springframework.boot.SpringApplication;

/**
 * Where the features find Genesys: at {@code -Dsimulator.base-uri=…}, or else in a simulator that is started once in this
 * JVM.
 *
 * <p>This class alone knows that the simulator is a Java program; all others know it by HTTP.
 */
final class Simulator {

    private Simulator() {}

    static String baseUri() {
        return Optional.ofNullable(System.getProperty("simulator.base-uri"))
                .filter(uri -> !uri.isBlank())
                .orElseGet(() -> Here.URI);
    }

    /** Started by the first who asks, while all others wait for it. */
    private static final class Here {
        static final String URI = start();

        private static String start() {
            var simulator = SpringApplication.run(CobrowseSimulator.class, "--server.port=0");
            return "http://localhost:" + simulator.getEnvironment().getRequiredProperty("local.server.port");
        }
    }
}
