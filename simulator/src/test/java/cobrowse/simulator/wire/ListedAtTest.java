package cobrowse.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedAtTest {

    @Test
    void what_was_asked_for_is_repeated() {
        var address =
                ListedAt.path("/queues").with("name", Optional.of("a&b *")).withEach("id", List.of("1", "2"));

        assertThat(address).hasToString("/queues?name=a%26b%20%2A&id=1&id=2");
    }

    @Test
    void what_was_not_asked_for_is_left_out() {
        assertThat(ListedAt.path("/queues").with("name", Optional.empty())).hasToString("/queues");
    }
}
