package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.CobrowseSimulator;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A database that is not there at the start is told in a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class StoreAwayTest {

    @Test
    void a_start_without_its_database_says_what_to_do_and_no_password(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        CobrowseSimulator.class,
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nobody",
                        "--spring.datasource.username=nobody",
                        "--spring.datasource.password=sesame"))
                .hasRootCauseInstanceOf(Exception.class);
        assertThat(output.getAll())
                .contains("The database of --spring.datasource.url cannot be used", "SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("sesame");
    }

    @Test
    void other_failures_are_not_its_business() {
        assertThat(new StoreAway().analyze(new SQLException("syntax", "42601"))).isNull();
    }
}
