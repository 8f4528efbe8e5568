package cobrowse.simulator.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Which topics tell of a conversation, and what. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
class ConversationTopicsTest {

    @LocalServerPort
    int port;

    Office office;

    @BeforeEach
    void makeOrganisation() {
        office = Office.at(port);
    }

    @Test
    void an_agent_hears_that_a_call_of_hers_ends() {
        try (var ear = office.listen("Ann", ofAnn(""))) {
            var call = disconnect("call");
            var told = ear.frame().path("eventBody");
            assertThat(told.path("id").asString()).isEqualTo(call);
            assertThat(states(told, "calls")).containsOnly("disconnected");
        }
    }

    @Test
    void an_agent_hears_of_a_call_by_the_topic_of_calls() {
        try (var ear = office.listen("Ann", ofAnn(".calls"))) {
            var call = disconnect("call");
            assertThat(ear.frame().at("/eventBody/id").asString()).isEqualTo(call);
        }
    }

    @Test
    void the_topic_of_messages_does_not_tell_of_calls() {
        try (var ear = office.listen("Ann", ofAnn(".messages"))) {
            disconnect("call");
            var messaging = disconnect("message");
            assertThat(ear.frame().at("/eventBody/id").asString()).isEqualTo(messaging);
        }
    }

    @Test
    void what_changes_several_times_in_a_call_is_told_once_as_it_is_in_the_end() {
        try (var ear = office.listen("Ann", ofAnn(""))) {
            disconnect("call");
            assertThat(ear.frame().path("topicName").asString()).isEqualTo(ofAnn(""));
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void a_topic_of_a_medium_shows_participants_as_communications() {
        try (var ear = office.listen("Ann", ofAnn(".messages"))) {
            disconnect("message");
            var agent = ear.frame()
                    .at("/eventBody/participants")
                    .valueStream()
                    .filter(participant ->
                            participant.path("purpose").asString().equals("agent"))
                    .findFirst()
                    .orElseThrow();
            assertThat(agent.at("/state").asString()).isEqualTo("disconnected");
            assertThat(agent.at("/user/id").asString()).isEqualTo(office.user("Ann"));
        }
    }

    @Test
    void who_looks_at_a_queue_hears_who_waits_there() {
        try (var ear = office.listen("Sue", "v2.routing.queues." + office.queue("Support") + ".conversations")) {
            var chat = office.conversation("chat", "connected");
            office.sim("POST", "/conversations/" + chat + "/transfer", "{}");
            assertThat(ear.frame().at("/eventBody/id").asString()).isEqualTo(chat);
        }
    }

    @Test
    void nobody_hears_of_a_conversation_of_others() {
        try (var omars = office.listen("Omar", "v2.users." + office.user("Omar") + ".conversations");
                var anns = office.listen("Ann", ofAnn(""))) {
            disconnect("call");
            anns.frame();
            assertThat(omars.framesUntilPong()).isEmpty();
        }
    }

    private String ofAnn(String medium) {
        return "v2.users." + office.user("Ann") + ".conversations" + medium;
    }

    /** Ends the first connected conversation with a medium. @return its id */
    private String disconnect(String media) {
        var id = office.conversation(media, "connected");
        assertThat(office.sim("POST", "/conversations/" + id + "/disconnect", "{}")
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    private static List<String> states(JsonNode told, String medium) {
        return told.path("participants")
                .valueStream()
                .flatMap(participant -> participant.path(medium).valueStream())
                .map(line -> line.path("state").asString())
                .toList();
    }
}
