package cobrowse.testkit;

import static cobrowse.testkit.Call.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a test says when a call did not come as expected. */
class DisappointmentTest {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private final Call expected = call("POST", SESSIONS).withStatus(201);
    private final RecordedCall refused = Entries.refused(SESSIONS, 400, "session-names-its-initiator");

    @Test
    void it_shows_the_nearest_call_and_how_it_differs() {
        assertThat(words(List.of(Entries.kept("GET", "/api/v2/users/me", 200), refused), List.of()))
                .isEqualTo("""

                Expected exactly 1 POST /api/v2/cobrowse/sessions, status 201 within 2 s
                but there were none.
                The nearest of 2 calls:
                  - POST /api/v2/cobrowse/sessions → 400 session-names-its-initiator (correlation id c-7)
                      sent {"id": "first"}
                      status: expected 201, was 400
                  - GET /api/v2/users/me → 200 (correlation id c-8)
                      method: expected POST, was GET
                      path: expected /api/v2/cobrowse/sessions, was /api/v2/users/me
                      status: expected 201, was 200
                """);
    }

    @Test
    void it_shows_three_calls_at_most() {
        assertThat(words(Collections.nCopies(9, refused), List.of()).split("  - ", -1))
                .hasSize(4);
    }

    @Test
    void it_shows_all_that_came_where_too_many_came() {
        assertThat(words(List.of(refused, refused), List.of(refused, refused)))
                .contains("but there were 2.")
                .doesNotContain("nearest");
    }

    @Test
    void it_says_when_nothing_was_called() {
        assertThat(words(List.of(), List.of())).endsWith("No call at all has reached the organisation.\n");
    }

    @Test
    void it_hints_at_calls_whose_token_nobody_knows() {
        assertThat(new Disappointment("exactly 1 " + expected, expected, List.of(), List.of()).inWords(() -> 3))
                .contains("The simulator answered 3 calls whose token it does not know");
    }

    @Test
    void what_was_sent_is_no_format() {
        var odd = Entries.refused(SESSIONS + "/100%d", 404, "session-exists");
        assertThat(words(List.of(odd), List.of())).contains("/100%d → 404");
    }

    private String words(List<RecordedCall> calls, List<RecordedCall> found) {
        return new Disappointment("exactly 1 " + expected + " within 2 s", expected, calls, found)
                .inWords(() -> 0)
                .replace(System.lineSeparator(), "\n");
    }
}
