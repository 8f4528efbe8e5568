package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations to order. */
class ConversationsTest extends PlayTest {

    @Test
    void a_conversation_is_a_connected_chat_with_a_live_browser() {
        var made = post("/_sim/conversations", "{\"id\": \"c\", \"customer\": {\"id\": \"p\"}}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/media")).isEqualTo("chat");
        assertThat(made.text("/state")).isEqualTo("connected");
        assertThat(made.body().at("/participants/1"))
                .hasToString(
                        "{\"id\":\"p\",\"purpose\":\"customer\",\"name\":\"Customer\",\"browser\":\"live\",\"state\":\"connected\"}");
    }

    @Test
    void its_agent_is_somebody_who_could_cobrowse_at_once() {
        assertThat(post("/_sim/conversations", "{}").text("/participants/0/name"))
                .isEqualTo("Ann Agent");
    }

    @Test
    void its_agent_is_whom_the_order_names() {
        var made = post("/_sim/conversations", "{\"agent\": \"sue@lakeside.example\"}");

        assertThat(made.text("/participants/0/userId")).isEqualTo(id("users", "Sue Supervisor"));
    }

    @ParameterizedTest
    @CsvSource({
        "chat, queued, live",
        "chat, disconnected, gone",
        "call, connected, none",
        "message, connected, live",
        "message, queued, live",
        "cobrowse, connected, live"
    })
    void each_medium_and_state_is_made(String media, String state, String browser) {
        var made = post("/_sim/conversations", "{\"media\": \"%s\", \"state\": \"%s\"}".formatted(media, state))
                .good();

        assertThat(made.text("/media")).isEqualTo(media);
        assertThat(made.text("/state")).isEqualTo(state);
        assertThat(made.body().findValuesAsString("browser")).contains(browser);
    }

    @Test
    void a_queued_conversation_has_no_agent_yet() {
        assertThat(post("/_sim/conversations", "{\"state\": \"queued\"}").body().at("/participants"))
                .hasSize(1);
    }

    @Test
    void a_conversation_that_was_made_can_carry_a_session() {
        post("/_sim/conversations", "{\"id\": \"c\"}").good();

        assertThat(start(backend(), "c").status()).isEqualTo(201);
    }

    @Test
    void an_id_serves_one_conversation() {
        assertProblem(post("/_sim/conversations", "{\"id\": \"" + conversation(0) + "\"}"), 409, "id");
    }

    @Test
    void a_customers_id_that_is_taken_makes_no_conversation() {
        var order = "{\"id\": \"c\", \"customer\": {\"id\": \"" + customer(0) + "\"}}";

        assertProblem(post("/_sim/conversations", order), 409, "id");
        assertProblem(get("/_sim/conversations/c"), 404, "conversation");
    }

    @Test
    void nobody_there_to_be_the_agent_is_a_conflict() {
        for (var user : get("/_sim/users").body().at("/entities")) {
            patch("/_sim/users/" + user.at("/id").asString(), "{\"signedIn\": false}")
                    .good();
        }

        assertProblem(post("/_sim/conversations", "{}"), 409, "agent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "media            | {\"media\": \"fax\"}",
                "state            | {\"state\": \"ringing\"}",
                "id               | {\"id\": \"\"}",
                "customer         | {\"customer\": 7}",
                "browser          | {\"customer\": {\"browser\": \"open\"}}",
                "customer.browsr  | {\"customer\": {\"browsr\": \"live\"}}",
                "name             | {\"customer\": {\"name\": \"\"}}"
            })
    void what_no_conversation_can_be_is_refused(String field, String order) {
        assertProblem(post("/_sim/conversations", order), 400, field);
    }

    @Test
    void an_agent_whom_nobody_knows_is_refused() {
        assertProblem(post("/_sim/conversations", "{\"agent\": \"nobody\"}"), 404, "user");
    }

    @Test
    void conversations_are_listed() {
        assertThat(get("/_sim/conversations").body().at("/entities").size()).isGreaterThanOrEqualTo(6);
    }
}
