package cobrowse.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

/** What an engine would be told. No engine is needed for that. */
class CobrowseSimulatorContainerTest {

    /** A container on an engine of another machine. */
    private static final class Elsewhere extends CobrowseSimulatorContainer {

        Elsewhere() {
            super(DockerImageName.parse("cobrowse-simulator:test"));
        }

        @Override
        public String getHost() {
            return "docker.example";
        }

        Elsewhere configured() {
            configure();
            return this;
        }

        String told(String name) {
            return getEnvMap().get(name);
        }
    }

    @Test
    void the_control_api_gets_a_token() {
        assertThat(new Elsewhere().configured().told("COBROWSE_CONTROL_TOKEN")).matches("[\\w-]{43}");
    }

    @Test
    void every_container_has_a_token_of_its_own() {
        assertThat(new Elsewhere().configured().told("COBROWSE_CONTROL_TOKEN"))
                .isNotEqualTo(new Elsewhere().configured().told("COBROWSE_CONTROL_TOKEN"));
    }

    @Test
    void a_test_may_choose_the_token() {
        var container = new Elsewhere();
        container.withControlToken("chosen-by-the-test");
        assertThat(container.configured().told("COBROWSE_CONTROL_TOKEN")).isEqualTo("chosen-by-the-test");
    }

    @Test
    void it_may_be_called_by_the_engine_s_name() {
        assertThat(new Elsewhere().configured().told("SIMULATOR_HOSTS").split(","))
                .contains("docker.example");
    }

    @Test
    void it_may_be_called_by_its_network_aliases() {
        var container = new Elsewhere();
        container.withNetworkAliases("genesys");
        assertThat(container.configured().told("SIMULATOR_HOSTS").split(",")).contains("genesys");
    }

    @Test
    void it_may_be_called_by_other_names() {
        var container = new Elsewhere();
        container.withHosts("sim.test");
        assertThat(container.configured().told("SIMULATOR_HOSTS").split(",")).contains("sim.test");
    }

    @Test
    void its_port_is_exposed() {
        assertThat(new Elsewhere().getExposedPorts()).containsExactly(CobrowseSimulatorContainer.PORT);
    }
}
