package cobrowse.features;

import cobrowse.parity.Templates;
import cobrowse.simulator.CobrowseSimulator;
import io.restassured.path.json.JsonPath;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

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

    /** All rules and operations that the simulator knows. */
    static JsonPath catalogue() {
        return Catalogue.READ;
    }

    /** The ids of all rules. */
    static Set<String> rules() {
        return Catalogue.RULES;
    }

    /** The paths of all operations. */
    static Templates templates() {
        return Catalogue.TEMPLATES;
    }

    /** Starts another one, which has nothing to do with the one that is here. */
    static ConfigurableApplicationContext start() {
        return SpringApplication.run(CobrowseSimulator.class, "--server.port=0");
    }

    static String baseUri(ConfigurableApplicationContext simulator) {
        return "http://localhost:" + simulator.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Started by the first who asks, while all others wait for it. */
    private static final class Here {
        static final String URI = baseUri(start());
    }

    private static final class Catalogue {
        static final JsonPath READ = Http.at(baseUri()).get("/_sim/rules").jsonPath();
        static final Set<String> RULES = Set.copyOf(READ.<String>getList("rules.id"));
        static final Templates TEMPLATES = new Templates(READ.getList("operations.path"));
    }
}
