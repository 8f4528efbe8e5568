package cobrowse.contracts;

import cobrowse.simulator.CobrowseSimulator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** The simulator under contract: started once per JVM on a free port, unless -Dsimulator.base-uri names one that runs. */
final class RunningSimulator {

    private static final String BASE_URI = named();

    private RunningSimulator() {}

    static String baseUri() {
        return BASE_URI;
    }

    private static String named() {
        var named = System.getProperty("simulator.base-uri", "");
        return named.isBlank() ? started() : named;
    }

    private static String started() {
        var context = SpringApplication.run(CobrowseSimulator.class, "--server.port=0");
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }
}
