package cobrowse.testkit;

import static cobrowse.testkit.Call.call;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is expected of a call, and how another differs from it. */
class CallTest {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private final RecordedCall refused = Entries.refused(SESSIONS, 400, "session-names-its-initiator");
    private final RecordedCall read = Entries.kept("GET", SESSIONS + "/first?expand=all", 200);

    @Test
    void what_is_not_said_may_be_anything() {
        assertThat(call("POST", SESSIONS).matches(refused)).isTrue();
    }

    @Test
    void a_query_is_no_part_of_the_path() {
        assertThat(call("GET", SESSIONS + "/first").matches(read)).isTrue();
    }

    @Test
    void a_part_in_braces_stands_for_any() {
        assertThat(call("GET", SESSIONS + "/{sessionId}").matches(read)).isTrue();
    }

    @Test
    void a_part_in_braces_stands_for_one_part_only() {
        assertThat(call("GET", "/api/{anything}").matches(read)).isFalse();
    }

    @Test
    void another_status_is_another_call() {
        assertThat(call("POST", SESSIONS).withStatus(201).differences(refused))
                .containsExactly("status: expected 201, was 400");
    }

    @Test
    void another_rule_is_another_call() {
        assertThat(call("POST", SESSIONS).brokenBy("session-id-is-new").differences(refused))
                .containsExactly("broken rule: expected session-id-is-new, was session-names-its-initiator");
    }

    @Test
    void a_call_that_keeps_all_rules_has_no_broken_one() {
        assertThat(call("POST", SESSIONS).keepingAllRules().differences(refused))
                .containsExactly("broken rule: expected none, was session-names-its-initiator");
    }

    @Test
    void fields_that_were_sent_are_compared() {
        assertThat(call("POST", SESSIONS).sending("/id", "second").differences(refused))
                .containsExactly("sent /id: expected second, was first");
    }

    @Test
    void fields_that_were_answered_are_compared() {
        assertThat(call("POST", SESSIONS).answering("/code", "bad.request").matches(refused))
                .isTrue();
    }

    @Test
    void what_was_not_sent_is_none() {
        assertThat(call("GET", SESSIONS + "/first").sending("/id", "first").differences(read))
                .containsExactly("sent /id: expected first, was none");
    }

    @Test
    void the_same_operation_is_nearer_than_another() {
        var expected = call("POST", SESSIONS).withStatus(201);
        assertThat(expected.likeness(refused)).isGreaterThan(expected.likeness(read));
    }

    @Test
    void a_path_that_shares_parts_is_nearer_than_one_that_shares_none() {
        var expected = call("POST", SESSIONS);
        assertThat(expected.likeness(Entries.kept("POST", SESSIONS + "/first", 404)))
                .isGreaterThan(expected.likeness(Entries.kept("POST", "/oauth/token", 200)));
    }

    @Test
    void it_reads_as_it_was_said() {
        assertThat(call("POST", SESSIONS).withStatus(400).brokenBy("session-id-is-new"))
                .hasToString("POST /api/v2/cobrowse/sessions, status 400, broken rule session-id-is-new");
    }
}
