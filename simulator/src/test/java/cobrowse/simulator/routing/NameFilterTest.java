package cobrowse.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"Support", "Sup*", "*port", "*ppo*", "*", "**", "Support*", "*Support*"})
    void an_asterisk_stands_for_what_is_before_or_behind(String name) {
        assertThat(filter(name)).accepts("Support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "support", "Sup", "port", "*Sup", "port*", "S*t", "*sales*"})
    void nothing_else_stands_for_anything(String name) {
        assertThat(filter(name)).rejects("Support");
    }

    @Test
    void who_asks_for_no_name_gets_every_name() {
        assertThat(new NameFilter(Optional.empty())).accepts("Support", "Billing");
    }

    private static NameFilter filter(String name) {
        return new NameFilter(Optional.of(name));
    }
}
