package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people do in conversations and sessions. */
class ConversationDeedsTest extends PlayTest {

    @Test
    void an_agent_picks_up() {
        var answered = post(path(1) + "/answer", "{\"agent\": \"ann@lakeside.example\"}")
                .good();

        assertThat(answered.text("/state")).isEqualTo("connected");
        assertThat(answered.text("/participants/0/name")).isEqualTo("Ann Agent");
    }

    @Test
    void a_conversation_is_picked_up_once() {
        assertProblem(post(path(0) + "/answer", "{}"), 409, "state");
    }

    @Test
    void an_agent_sends_the_customer_back_to_the_queue() {
        assertThat(post(path(0) + "/transfer", "{}").text("/state")).isEqualTo("queued");
    }

    @Test
    void whoever_picks_up_again_takes_part_anew() {
        post(path(0) + "/transfer", "{}").good();

        var participants = post(path(0) + "/answer", "{}").body().at("/participants");
        assertThat(participants)
                .filteredOn(somebody -> somebody.at("/purpose").stringValue().equals("agent"))
                .extracting(somebody -> somebody.at("/state").stringValue())
                .containsExactlyInAnyOrder("disconnected", "connected");
    }

    @Test
    void a_customer_who_is_sent_back_waits_in_the_queue_through_which_she_came() {
        var participants = post(path(0) + "/transfer", "{}").body().at("/participants");

        assertThat(participants)
                .filteredOn(somebody -> somebody.at("/purpose").stringValue().equals("acd"))
                .extracting(somebody -> somebody.at("/name").stringValue())
                .containsExactly("Support");
    }

    @Test
    void either_side_leaves() {
        assertThat(post(path(0) + "/disconnect", "{}").text("/state")).isEqualTo("disconnected");
    }

    @Test
    void what_goes_on_in_a_conversation_ends_with_it() {
        start(backend(), conversation(0)).good();

        assertThat(post(path(0) + "/disconnect", "{}").body().at("/liveSessionIds"))
                .isEmpty();
    }

    @Test
    void a_conversation_ends_once() {
        assertProblem(post(path(2) + "/disconnect", "{}"), 409, "state");
    }

    @Test
    void a_conversation_is_patched_to_a_state() {
        assertThat(patch(path(1), "{\"state\": \"connected\"}").text("/state")).isEqualTo("connected");
    }

    @Test
    void a_supervisor_joins() {
        var joined = post(path(0) + "/participants", "{\"agent\": \"sue@lakeside.example\"}");

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body().findValuesAsString("name")).contains("Ann Agent", "Sue Supervisor");
    }

    @Test
    void a_customer_joins_where_there_is_none() {
        var page = api(
                        token("{\"user\": \"ann@lakeside.example\"}"),
                        "POST",
                        "/api/v2/conversations/cobrowse",
                        """
                        {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com",
                         "routingData": {"queueId": "%s"}}""".formatted(id("queues", "Support")))
                .good()
                .text("/conversationId");

        var joined = post("/_sim/conversations/" + page + "/participants", "{\"customer\": {\"name\": \"Carl\"}}");

        assertThat(joined.body().findValuesAsString("name")).contains("Carl");
    }

    @Test
    void a_conversation_has_one_customer() {
        assertProblem(post(path(0) + "/participants", "{\"customer\": {}}"), 409, "customer");
    }

    @Test
    void nobody_joins_what_is_over() {
        assertProblem(post(path(2) + "/participants", "{\"agent\": \"ann@lakeside.example\"}"), 409, "state");
    }

    @Test
    void somebody_has_to_join() {
        assertProblem(post(path(0) + "/participants", "{}"), 400, "agent");
    }

    @Test
    void an_agent_is_called_as_the_user_is() {
        patch("/_sim/users/" + id("users", "Ann Agent"), "{\"name\": \"Ann Other\"}")
                .good();

        assertThat(api(backend(), "GET", "/api/v2/conversations/" + conversation(0), "")
                        .text("/participants/0/name"))
                .isEqualTo("Ann Other");
    }

    @Test
    void a_customer_closes_the_page() {
        post("/_sim/participants/" + customer(0) + "/browser", "{\"state\": \"gone\"}")
                .good();

        assertThat(get("/_sim/participants/" + customer(0)).text("/browser")).isEqualTo("gone");
    }

    @Test
    void a_customer_is_renamed() {
        patch("/_sim/participants/" + customer(0), "{\"name\": \"Carla\"}").good();

        assertThat(get("/_sim/participants/" + customer(0)).body())
                .hasToString("""
                {"id":"%s","conversationId":"%s","browser":"live","name":"Carla"}""".formatted(customer(0), conversation(0)));
    }

    @Test
    void no_agent_has_a_browser() {
        var agent = get(path(0)).text("/participants/0/id");

        assertProblem(patch("/_sim/participants/" + agent, "{\"browser\": \"live\"}"), 404, "participant");
    }

    @Test
    void a_customer_joins_the_session_that_is_offered() {
        var session = start(backend(), conversation(0)).good().text("/id");

        assertThat(post("/_sim/sessions/" + session + "/accept", "{}").text("/state"))
                .isEqualTo("active");
    }

    @Test
    void either_side_ends_the_session() {
        var session = start(backend(), conversation(0)).good().text("/id");
        post("/_sim/sessions/" + session + "/accept", "{}").good();

        assertThat(post("/_sim/sessions/" + session + "/end", "{}").text("/state"))
                .isEqualTo("ended");
    }

    private String path(int place) {
        return "/_sim/conversations/" + conversation(place);
    }
}
