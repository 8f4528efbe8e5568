package cobrowse.client;

import cobrowse.simulator.CobrowseSimulator;
import java.net.URI;
import org.springframework.boot.SpringApplication;

/** The simulator that the tests of this JVM share. This class alone knows that it is a Java program. */
public final class Simulator {

    private static final URI ADDRESS = start();

    private Simulator() {}

    public static URI address() {
        return ADDRESS;
    }

    private static URI start() {
        var simulator = SpringApplication.run(CobrowseSimulator.class, "--server.port=0");
        return URI.create("http://localhost:" + simulator.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
