package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BehaviourTest {

    private final Venue venue = new SimulatorVenue();
    private final Organisation organisation = new Organisation(venue);
    private final Exchanges exchanges = new Exchanges(venue);
    private final Http http = new Http(venue, exchanges);
    private final Behaviour behaviour = new Behaviour(organisation, exchanges);

    @Test
    void who_reads_may_say_so() {
        http.call().get("/api/v2/cobrowse/providers");
        assertThatCode(() -> behaviour.isWhatTheseSay(List.of("@reading"))).doesNotThrowAnyException();
    }

    @Test
    void who_writes_may_not_say_that_it_reads() {
        http.call().post("/api/v2/cobrowse/sessions");
        assertThatThrownBy(() -> behaviour.isWhatTheseSay(List.of("@reading")))
                .hasMessageContaining("does not go with the tag @reading");
    }

    @Test
    void who_starts_sessions_may_not_say_that_it_only_signs_in() {
        http.call().post("/api/v2/cobrowse/sessions");
        assertThatThrownBy(() -> behaviour.isWhatTheseSay(List.of("@signs-in")))
                .hasMessageContaining("does not go with the tag @signs-in");
    }

    @Test
    void who_asks_the_community_api_may_not_say_that_it_asks_the_platform() {
        http.call().get("/api/v2/cobrowse/providers");
        assertThatThrownBy(() -> behaviour.isWhatTheseSay(List.of("@reading", "@platform")))
                .hasMessageContaining("does not go with the tag @platform");
    }

    @Test
    void who_asks_the_platform_only_must_say_so() {
        http.call().get("/api/v2/tokens/me");
        assertThatThrownBy(() -> behaviour.isWhatTheseSay(List.of("@reading")))
                .hasMessageContaining("wants the tag @platform");
    }

    @Test
    void who_uses_the_control_api_must_say_so() {
        organisation.underControl("clock");
        assertThatThrownBy(() -> behaviour.isWhatTheseSay(List.of("@reading")))
                .hasMessageContaining("wants the tag @control-api");
    }
}
