package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.client.api.UserStart;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void a_path_that_starts_nothing_is_answered_with_those_that_do() {
        assertThatThrownBy(() -> Plan.of("POST", "/api/v2/users", "{}", "application/json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POST /api/v2/users starts nothing")
                .hasMessageContaining("PATCH /api/v2/conversations/{conversationId}");
    }

    @Test
    void a_method_may_be_written_small() {
        assertThat(Plan.of("post", "/api/v2/cobrowse/invites", "{}", "").operation())
                .isEqualTo(StartOperation.INVITE);
    }

    @Test
    void an_id_in_the_path_is_decoded() {
        assertThat(Plan.inChat("a/b+c", "genesys").conversationId()).contains("a/b+c");
    }

    @Test
    void the_path_of_pages_is_not_that_of_a_conversation() {
        assertThat(Plan.of("POST", "/api/v2/conversations/cobrowse", "{}", "").operation())
                .isEqualTo(StartOperation.PAGE);
    }

    @Test
    void a_plan_does_not_show_its_body() {
        assertThat(Plan.of(UserStart.of("carla"))).hasToString("Plan[POST /api/v2/cobrowse/sessions]");
    }
}
