package cobrowse.testcontainers;

import cobrowse.testkit.SimulatedOrganisation;
import cobrowse.testkit.Simulator;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Future;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * A simulator in a container. Its control API wants a token, which is made up for each container and sent by
 * {@link #simulator()} and {@link #organisation()}.
 */
public class CobrowseSimulatorContainer extends GenericContainer<CobrowseSimulatorContainer> {

    /** The simulator's port inside the container. */
    public static final int PORT = 8080;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final Set<String> hosts = new LinkedHashSet<>();
    private String controlToken = madeUp();

    /** Of an image that is made from the jar inside the testkit. */
    public CobrowseSimulatorContainer() {
        this(SimulatorImage.build());
    }

    /** Of an image that was made from the simulator's Dockerfile. */
    public CobrowseSimulatorContainer(DockerImageName image) {
        super(image);
        prepare();
    }

    private CobrowseSimulatorContainer(Future<String> image) {
        super(image);
        prepare();
    }

    /** With more host names that it may be called by. Its network aliases are among them anyway. */
    public CobrowseSimulatorContainer withHosts(String... names) {
        hosts.addAll(Arrays.asList(names));
        return self();
    }

    /** With a token of the test's own choice: 16 to 200 letters, digits or {@code ._~+/=-}. */
    public CobrowseSimulatorContainer withControlToken(String token) {
        controlToken = token;
        return self();
    }

    /** Where this machine reaches it, once it has started. */
    public URI url() {
        return URI.create("http://" + getHost() + ":" + getMappedPort(PORT));
    }

    public Simulator simulator() {
        return Simulator.at(url(), controlToken);
    }

    /** An organisation like Lakeside Insurance that nobody else knows; close it to delete it. */
    public SimulatedOrganisation organisation() {
        return simulator().organisation();
    }

    @Override
    protected void configure() {
        super.configure();
        var names = new LinkedHashSet<>(hosts);
        names.add(getHost());
        names.addAll(getNetworkAliases());
        addEnv("SIMULATOR_HOSTS", String.join(",", names));
        addEnv("COBROWSE_CONTROL_TOKEN", controlToken);
    }

    private void prepare() {
        addExposedPort(PORT);
        setWaitStrategy(Wait.forHttp("/actuator/health").forPort(PORT).withStartupTimeout(Duration.ofMinutes(2)));
    }

    private static String madeUp() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
