package cobrowse.simulator.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a conversation when somebody hangs up, and of the work afterwards. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LeavingTest {

    private static final String HANGS_UP = "{\"state\": \"disconnected\"}";

    @LocalServerPort
    int port;

    private Office office;

    @BeforeEach
    void anOfficeOfItsOwn() throws Exception {
        office = Office.with(port, "chat");
    }

    @Test
    void when_the_last_agent_hangs_up_the_conversation_is_over() throws Exception {
        assertThat(office.changes("Ann", HANGS_UP)).isEqualTo(202);
        assertThat(office.shown().path("endTime").isMissingNode()).isFalse();
    }

    @Test
    void who_hangs_up_is_told_from_who_is_left() throws Exception {
        office.changes("Ann", HANGS_UP);
        assertThat(office.called("Ann").get(0).at("/chats/0/disconnectType").asString())
                .isEqualTo("client");
        assertThat(office.called("Customer")
                        .get(0)
                        .at("/chats/0/disconnectType")
                        .asString())
                .isEqualTo("peer");
    }

    @Test
    void while_another_agent_is_there_the_conversation_goes_on() throws Exception {
        office.sim(
                "/conversations/" + office.conversation() + "/participants", "{\"agent\": \"sue@lakeside.example\"}");
        office.changes("Ann", HANGS_UP);
        assertThat(office.shown().path("endTime").isMissingNode()).isTrue();
    }

    @Test
    void a_session_ends_with_the_conversation() throws Exception {
        office.by("Ann", "POST", "/cobrowse", "");
        office.by("Ann", "POST", "/disconnect", "");
        assertThat(office.called("Customer")
                        .get(0)
                        .at("/cobrowsesessions/0/state")
                        .asString())
                .isEqualTo("disconnected");
    }

    @Test
    void a_conversation_that_is_over_is_disconnected_and_deleted_again_to_no_effect() throws Exception {
        office.by("Ann", "POST", "/disconnect", "");
        var before = office.shown();
        assertThat(office.by("Ann", "POST", "/disconnect", "").statusCode()).isEqualTo(202);
        assertThat(office.by("Ann", "DELETE", "", "").statusCode()).isEqualTo(204);
        assertThat(office.shown()).isEqualTo(before);
    }

    @Test
    void an_agent_who_came_through_a_queue_has_work_afterwards() throws Exception {
        office.changes("Ann", HANGS_UP);
        var ann = office.called("Ann").get(0);
        assertThat(ann.path("startAcwTime").isMissingNode()).isFalse();
        assertThat(ann.at("/chats/0/afterCallWork/state").asString()).isEqualTo("pending");
    }

    @Test
    void the_work_is_done_with_the_wrap_up() throws Exception {
        office.changes("Ann", HANGS_UP);
        office.changes("Ann", "{\"wrapup\": {\"code\": \"RESOLVED\"}}");
        assertThat(office.called("Ann")
                        .get(0)
                        .at("/chats/0/afterCallWork/state")
                        .asString())
                .isEqualTo("complete");
    }

    @Test
    void the_work_is_not_done_by_a_provisional_wrap_up() throws Exception {
        office.changes("Ann", HANGS_UP);
        office.changes("Ann", "{\"wrapup\": {\"notes\": \"later\", \"provisional\": true}}");
        assertThat(office.called("Ann").get(0).path("endAcwTime").isMissingNode())
                .isTrue();
    }

    @Test
    void who_wraps_up_while_hanging_up_has_no_work_left() throws Exception {
        office.changes("Ann", "{\"state\": \"disconnected\", \"wrapup\": {\"code\": \"RESOLVED\"}}");
        assertThat(office.called("Ann")
                        .get(0)
                        .at("/chats/0/afterCallWork/state")
                        .asString())
                .isEqualTo("complete");
    }

    @Test
    void an_agent_may_skip_the_work() throws Exception {
        office.changes("Ann", HANGS_UP);
        office.changes("Ann", "{\"wrapupSkipped\": true}");
        assertThat(office.called("Ann")
                        .get(0)
                        .at("/chats/0/afterCallWork/state")
                        .asString())
                .isEqualTo("skipped");
    }
}
