package cobrowse.browser;

import cobrowse.simulator.CobrowseSimulator;
import org.springframework.boot.SpringApplication;

/** The simulator, started once for all tests, on a free port. */
final class Simulator {

    static final String ADDRESS = start();

    private Simulator() {}

    private static String start() {
        var running = SpringApplication.run(CobrowseSimulator.class, "--server.port=0");
        return "http://localhost:" + running.getEnvironment().getRequiredProperty("local.server.port");
    }
}
