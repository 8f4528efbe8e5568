package cobrowse.simulator.launch;

import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Templates;
import cobrowse.simulator.wire.OwnAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs a command beside a simulator on a free port, with an organisation of its own, and ends as the command ends. What
 * is written to standard output is the command's.
 */
final class Exec {

    /** How the program ends when the command was never run; the same as with timeout and docker run. */
    static final int OUR_FAULT = 125;

    private static final String USAGE =
            "Say what to run: java -jar cobrowse-simulator.jar exec [simulator's options] -- COMMAND [ARGUMENT...]";

    private final Class<?> application;

    Exec(Class<?> application) {
        this.application = application;
    }

    /** @return the command's exit code; 127 when it cannot be run, {@value #OUR_FAULT} when no simulator could */
    @SuppressWarnings("SystemOut")
    int run(List<String> words) {
        var line = ExecLine.of(words);
        if (line.command().isEmpty()) {
            System.err.println(USAGE);
            return OUR_FAULT;
        }
        try (var simulator = start(line.options())) {
            return new Companion(line.command(), Handover.of(address(simulator), organisation(simulator)))
                    .run(simulator::close);
        } catch (StartFailed e) {
            return OUR_FAULT;
        }
    }

    @SuppressWarnings("serial")
    private static final class StartFailed extends RuntimeException {
        StartFailed(RuntimeException cause) {
            super(cause);
        }
    }

    /** Spring has said by then what was wrong. */
    private ConfigurableApplicationContext start(List<String> options) {
        var spring = Launch.spring(application);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(Map.of("simulator.ready-line", "stderr"));
        try {
            return spring.run(options.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    private static String address(ConfigurableApplicationContext simulator) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) simulator).getWebServer());
        return simulator.getBean(OwnAddress.class).at(server.getPort());
    }

    private static OrganisationFile organisation(ConfigurableApplicationContext simulator) {
        var file = simulator.getBean(Templates.class).likeDemo();
        simulator
                .getBean(TransactionOperations.class)
                .executeWithoutResult(
                        transaction -> simulator.getBean(Founder.class).found(file, "demo", Optional.empty()));
        return file;
    }
}
