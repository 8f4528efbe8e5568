package cobrowse.simulator.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.channels.Ear;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Channels tell everything once and in order, whichever simulator they are made, asked and heard at. */
@Timeout(120)
class ChannelsOnThreeReplicasTest extends OnThreeReplicas {

    private static final String CHANNELS = "/api/v2/notifications/channels";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String topic = "";

    @BeforeEach
    void nameTopic() {
        topic = "v2.routing.queues." + sandbox.queue() + ".conversations";
    }

    @Test
    void what_happens_at_one_is_heard_at_another() {
        try (var ear = connect(1, subscribed(2, channel(0)))) {
            move(0);
            assertThat(ear.frame().path("topicName").asString()).isEqualTo(topic);
        }
    }

    @Test
    void listeners_at_all_hear_everything_once_and_in_the_same_order() {
        var ears = IntStream.range(0, 3)
                .mapToObj(number -> connect(number, subscribed(number, channel(number))))
                .toList();
        for (var number = 0; number < 30; number++) move(number);
        var expected = told(ears.get(0));
        assertThat(expected).hasSize(30);
        assertThat(ears.subList(1, 3)).allSatisfy(ear -> assertThat(told(ear)).isEqualTo(expected));
        ears.forEach(Ear::close);
    }

    @Test
    void a_connection_at_one_takes_the_place_of_one_at_another() {
        var channel = subscribed(0, channel(0));
        try (var old = connect(0, channel);
                var young = connect(1, channel)) {
            assertThat(old.closed()).isEqualTo(1000);
            move(0);
            assertThat(young.frame().path("topicName").asString()).isEqualTo(topic);
        }
    }

    /** Thirty frames, each without what only its listener has. */
    private static List<JsonNode> told(Ear ear) {
        return ear.frames(30).stream().map(frame -> frame.path("metadata")).toList();
    }

    private String channel(int number) {
        var made = replica(number).post(sandbox, CHANNELS, "").body();
        return JsonMapper.shared().readTree(made).path("id").asString();
    }

    private String subscribed(int number, String channel) {
        var line = "[{\"id\": \"%s\"}]".formatted(topic);
        assertThat(replica(number)
                        .post(sandbox, CHANNELS + "/" + channel + "/subscriptions", line)
                        .statusCode())
                .isEqualTo(200);
        return channel;
    }

    private Ear connect(int number, String channel) {
        return new Ear(CLIENT, replica(number).address("/channels/" + channel));
    }

    /** The customer of the connected chat goes back to the queue, or is answered again. */
    private void move(int number) {
        var path = "/_sim/conversations/" + sandbox.chats().get(0) + (number % 2 == 0 ? "/transfer" : "/answer");
        assertThat(replica(number).control(sandbox, "POST", path, "{}").statusCode())
                .isEqualTo(200);
    }
}
