package cobrowse.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Templates templates =
            new Templates(List.of("/api/v2/users/{userId}", "/api/v2/users/me", "/api/v2/users"));

    @Test
    void an_id_becomes_a_gap() {
        assertThat(templates.of("/api/v2/users/3000", null)).isEqualTo("/api/v2/users/{userId}");
    }

    @Test
    void a_path_without_gaps_comes_first() {
        assertThat(templates.of("/api/v2/users/me", null)).isEqualTo("/api/v2/users/me");
    }

    @Test
    void of_a_query_the_names_are_left() {
        assertThat(templates.of("/api/v2/users", "pageSize=10&email=ann%40example.com"))
                .isEqualTo("/api/v2/users?pageSize&email");
    }

    @Test
    void a_parameter_that_looks_like_a_value_is_not_named() {
        assertThat(templates.of("/api/v2/users", "Ann%20Agent=1")).isEqualTo("/api/v2/users?(other)");
    }

    @Test
    void of_a_path_that_nobody_knows_nothing_is_left() {
        assertThat(templates.of("/api/v2/secret/sesame", null)).isEqualTo("(elsewhere)");
    }
}
