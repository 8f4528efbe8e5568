package cobrowse.simulator.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is heard by a channel's WebSocket, and when. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
class ListeningTest {

    @LocalServerPort
    int port;

    Office office;

    @BeforeEach
    void makeOrganisation() {
        office = Office.at(port);
    }

    @Test
    void a_listener_hears_of_a_topic_that_the_channel_has() {
        try (var ear = office.listen("Ann", presenceOf("Ann"))) {
            office.signIn("Ann", false);
            assertThat(ear.frame()
                            .at("/eventBody/presenceDefinition/systemPresence")
                            .asString())
                    .isEqualTo("Offline");
        }
    }

    @Test
    void a_frame_names_topic_version_and_the_call_that_it_is_told_because_of() {
        try (var ear = office.listen("Ann", presenceOf("Ann"))) {
            office.signIn("Ann", false);
            var frame = ear.frame();
            assertThat(frame.propertyNames()).containsExactly("topicName", "version", "eventBody", "metadata");
            assertThat(frame.path("topicName").asString()).isEqualTo(presenceOf("Ann"));
            assertThat(frame.at("/metadata/CorrelationId").asString()).matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void a_listener_does_not_hear_what_happened_before() {
        var channel = office.channel("Ann");
        office.subscribe("Ann", channel, presenceOf("Ann"));
        office.signIn("Ann", false);
        try (var ear = connect(channel)) {
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void a_topic_that_is_added_tells_nothing_that_happened_before() {
        try (var other = office.listen("Sue", presenceOf("Ann"));
                var ear = office.listen("Ann")) {
            office.signIn("Ann", false);
            other.frame();
            var channel = office.channel("Ann");
            office.subscribe("Ann", channel, presenceOf("Ann"));
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void a_listener_hears_everything_once_and_in_order() {
        try (var ear = office.listen("Ann", presenceOf("Ann"))) {
            for (var i = 0; i < 20; i++) office.signIn("Ann", i % 2 == 1);
            assertThat(ear.frames(20))
                    .extracting(frame -> frame.at("/eventBody/modifiedDate").asString())
                    .isSorted();
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void listeners_who_come_one_upon_the_other_all_hear_what_happens_then() {
        var ears = Stream.of("Ann", "Sue", "Omar")
                .flatMap(name -> IntStream.range(0, 13).mapToObj(number -> office.listen(name, presenceOf("Ann"))))
                .toList();
        office.signIn("Ann", false);
        assertThat(ears)
                .allSatisfy(ear ->
                        assertThat(ear.frame().path("topicName").asString()).isEqualTo(presenceOf("Ann")));
        ears.forEach(Ear::close);
    }

    @Test
    void a_ping_is_answered() {
        try (var ear = office.listen("Ann")) {
            ear.say("{\"message\":\"ping\"}");
            assertThat(ear.frame().toString())
                    .isEqualTo("{\"topicName\":\"channel.metadata\",\"eventBody\":{\"message\":\"pong\"}}");
        }
    }

    @Test
    void whatever_else_a_listener_says_is_ignored() {
        try (var ear = office.listen("Ann")) {
            ear.say("hello {");
            ear.say("[1, 2]");
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void a_new_connection_takes_the_place_of_the_old_one() {
        var channel = office.channel("Ann");
        office.subscribe("Ann", channel, presenceOf("Ann"));
        try (var old = connect(channel);
                var young = connect(channel)) {
            assertThat(old.closed()).isEqualTo(1000);
            office.signIn("Ann", false);
            assertThat(young.frame().path("topicName").asString()).isEqualTo(presenceOf("Ann"));
        }
    }

    @Test
    void a_listener_is_told_before_the_channel_ends() {
        try (var ear = office.listen("Ann")) {
            office.sim("POST", "/clock", "{\"advance\": \"PT24H\"}");
            assertThat(ear.frame().path("topicName").asString()).isEqualTo("v2.system.socket_closing");
            assertThat(ear.closed()).isEqualTo(1000);
        }
    }

    @Test
    void a_channel_whose_topics_are_said_anew_lives_on() {
        var channel = office.channel("Ann");
        office.sim("POST", "/clock", "{\"advance\": \"PT23H\"}");
        office.subscribe("Ann", channel, presenceOf("Ann"));
        office.sim("POST", "/clock", "{\"advance\": \"PT23H\"}");
        try (var ear = connect(channel)) {
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void nobody_hears_of_another_organisation() {
        var other = Office.at(port);
        try (var ear = office.listen("Sue", presenceOf("Ann"));
                var others = other.listen("Sue", "v2.users." + other.user("Ann") + ".presence")) {
            other.signIn("Ann", false);
            assertThat(others.frame().path("topicName").asString()).contains(other.user("Ann"));
            assertThat(ear.framesUntilPong()).isEmpty();
        }
    }

    @Test
    void a_reset_ends_the_connections_of_the_organisation() {
        try (var ear = office.listen("Ann")) {
            office.sim("POST", "/reset", "");
            assertThat(ear.closed()).isEqualTo(1000);
        }
    }

    @Test
    void a_snapshot_that_is_brought_back_leaves_listeners_where_they_are() {
        office.sim("POST", "/snapshots", "{\"name\": \"before\"}");
        try (var ear = office.listen("Ann", presenceOf("Ann"))) {
            assertThat(office.sim("POST", "/snapshots/before/restore", "").statusCode())
                    .isEqualTo(200);
            office.signIn("Ann", false);
            assertThat(ear.frame().path("topicName").asString()).isEqualTo(presenceOf("Ann"));
        }
    }

    private Ear connect(JsonNode channel) {
        return new Ear(Office.HTTP, channel.path("connectUri").asString());
    }

    private String presenceOf(String name) {
        return "v2.users." + office.user(name) + ".presence";
    }
}
