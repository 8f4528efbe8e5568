package cobrowse.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathDifferenceTest {

    @Test
    void the_same_call_has_none() {
        assertThat(changes("/users/17", "/users/{userId}")).isEmpty();
    }

    @Test
    void what_is_missing_is_added() {
        assertThat(changes("/chat/17/cobrowse", "/chat/{id}/cobrowse/sessions")).containsExactly("add /sessions");
    }

    @Test
    void what_is_too_much_is_left_out() {
        assertThat(changes("/v1/users", "/users")).containsExactly("leave out /v1");
    }

    @Test
    void what_is_spelt_otherwise_is_replaced() {
        assertThat(changes("/co-browse/sessions", "/cobrowse/sessions"))
                .containsExactly("/cobrowse instead of /co-browse");
    }

    @Test
    void segments_in_another_order_are_not_all_replaced() {
        assertThat(changes("/a/b", "/b/a")).containsExactly("leave out /a", "add /a");
    }

    @Test
    void another_method_is_said_first() {
        assertThat(PathDifference.between("GET", "/a", "POST", "/a/b")).containsExactly("POST, not GET", "add /b");
    }

    private static List<String> changes(String path, String template) {
        return PathDifference.between("GET", path, "GET", template);
    }
}
