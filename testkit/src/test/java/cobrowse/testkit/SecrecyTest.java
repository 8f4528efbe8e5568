package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ends up in reports has no secret. */
class SecrecyTest {

    @Test
    void a_client_does_not_show_its_secret_and_token() {
        assertThat(new Client("id", "Backend", "hush", List.of(), Optional.of("hush")).toString())
                .doesNotContain("hush");
    }

    @Test
    void a_person_does_not_show_a_token() {
        assertThat(new Person("id", "Ann", "ann@example.com", Optional.of("hush")).toString())
                .doesNotContain("hush");
    }

    @Test
    void a_simulator_does_not_show_its_control_token() {
        assertThat(new Control(URI.create("http://localhost"), Optional.of("hush"), Optional.empty()).toString())
                .doesNotContain("hush");
    }
}
