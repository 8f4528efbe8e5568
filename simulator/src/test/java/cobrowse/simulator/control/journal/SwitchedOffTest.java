package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "simulator.journal=0",
            "spring.datasource.url=jdbc:h2:mem:no-journal;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                    + "DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=10000"
        })
class SwitchedOffTest {

    @LocalServerPort
    int port;

    @Test
    void nothing_is_kept() {
        var tenant = Tenant.of(port);
        tenant.start("standard");
        assertThat(tenant.calls("")).isEmpty();
    }

    @Test
    void no_refusal_links_to_an_explanation_that_is_not_there() {
        assertThat(Tenant.of(port).start("video").headers().firstValue("Sim-Explanation"))
                .isEmpty();
    }
}
