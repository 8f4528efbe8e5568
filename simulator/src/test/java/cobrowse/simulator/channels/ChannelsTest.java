package cobrowse.simulator.channels;

import static cobrowse.simulator.channels.Office.CHANNELS;
import static cobrowse.simulator.channels.Office.json;
import static cobrowse.simulator.channels.Office.subscriptions;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Channels and their topics, as the API shows and takes them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
class ChannelsTest {

    @LocalServerPort
    int port;

    Office office;

    @BeforeEach
    void makeOrganisation() {
        office = Office.at(port);
    }

    @Test
    void a_channel_says_where_to_connect() {
        var channel = office.channel("Ann");
        assertThat(channel.path("connectUri").asString())
                .isEqualTo("ws://localhost:" + port + "/channels/"
                        + channel.path("id").asString());
    }

    @Test
    void a_user_of_a_client_has_at_most_twenty_channels() {
        for (var i = 0; i < 25; i++) {
            assertThat(office.channel("Ann").has("id")).isTrue();
            office.sim("POST", "/clock", "{\"advance\": \"PT2S\"}");
        }
        assertThat(entities(office.call("Ann", "GET", CHANNELS, ""))).hasSize(20);
    }

    @Test
    void a_channel_that_nobody_listens_to_makes_room_before_one_that_somebody_does() {
        try (var ear = office.listen("Ann", "v2.users." + office.user("Ann") + ".presence")) {
            for (var i = 0; i < 25; i++) {
                office.sim("POST", "/clock", "{\"advance\": \"PT2S\"}");
                office.channel("Ann");
            }
            office.signIn("Ann", false);
            assertThat(ear.frame().path("topicName").asString()).endsWith("presence");
        }
    }

    @Test
    void a_channel_that_has_made_room_is_closed() {
        try (var ear = office.listen("Ann")) {
            var others = new ArrayList<Ear>();
            for (var i = 0; i < 20; i++) {
                office.sim("POST", "/clock", "{\"advance\": \"PT2S\"}");
                others.add(office.listen("Ann"));
            }
            assertThat(ear.closed()).isEqualTo(1000);
            others.forEach(Ear::close);
        }
    }

    @Test
    void a_channel_is_gone_after_a_day() {
        var channel = office.channel("Ann");
        var path = CHANNELS + "/" + channel.path("id").asString();
        assertThat(office.call("Ann", "HEAD", path, "").statusCode()).isEqualTo(200);
        office.sim("POST", "/clock", "{\"advance\": \"PT24H\"}");
        assertThat(office.call("Ann", "HEAD", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_channel_of_another_user_is_nobodys() {
        var channel = office.channel("Sue");
        assertThat(office.call("Ann", "GET", subscriptions(channel), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_channels_of_a_users_other_tokens_are_shown_without_their_ids() {
        office.channel("Ann");
        var order = "{\"user\": \"%s\"}".formatted(office.user("Ann"));
        var token =
                json(office.sim("POST", "/tokens", order)).path("access_token").asString();
        var shown =
                office.send("GET", CHANNELS + "?includechannels=oauthclient", "", "Authorization", "Bearer " + token);
        assertThat(entities(shown)).hasSize(1).allMatch(channel -> !channel.has("id"));
        var own = office.send("GET", CHANNELS, "", "Authorization", "Bearer " + token);
        assertThat(entities(own)).isEmpty();
    }

    @Test
    void topics_are_added_to_those_that_are_there() {
        var channel = office.channel("Ann");
        office.subscribe("Ann", channel, ofAnn("presence"));
        assertThat(ids(office.subscribe("Ann", channel, ofAnn("routingStatus"), ofAnn("presence"))))
                .containsExactly(ofAnn("presence"), ofAnn("routingStatus"));
    }

    @Test
    void topics_are_replaced_by_others() {
        var channel = office.channel("Ann");
        office.subscribe("Ann", channel, ofAnn("presence"));
        var body = Office.lines(ofAnn("routingStatus"));
        assertThat(ids(office.call("Ann", "PUT", subscriptions(channel), body)))
                .containsExactly(ofAnn("routingStatus"));
    }

    @Test
    void all_topics_are_removed() {
        var channel = office.channel("Ann");
        office.subscribe("Ann", channel, ofAnn("presence"));
        office.call("Ann", "DELETE", subscriptions(channel), "");
        assertThat(ids(office.call("Ann", "GET", subscriptions(channel), ""))).isEmpty();
    }

    @Test
    void topics_that_one_may_not_hear_of_are_rejected_where_errors_are_ignored() {
        var channel = office.channel("Nick");
        var queue = "v2.routing.queues." + office.queue("Support") + ".conversations";
        var path = subscriptions(channel) + "?ignoreErrors=true";
        var told = entities(office.call("Nick", "POST", path, Office.lines(queue, "v2.users.nobody.presence")));
        assertThat(told).extracting(topic -> topic.path("state").asString()).containsOnly("Rejected");
        assertThat(told.get(0).path("missingPermissions").toString()).isEqualTo("[\"routing:queue:view\"]");
        assertThat(ids(office.call("Nick", "GET", subscriptions(channel), ""))).isEmpty();
    }

    @Test
    void one_topic_that_one_may_not_hear_of_refuses_all() {
        var channel = office.channel("Ann");
        assertThat(office.subscribe("Ann", channel, ofAnn("presence"), "v2.users.nobody.presence")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ids(office.call("Ann", "GET", subscriptions(channel), ""))).isEmpty();
    }

    @Test
    void a_client_by_itself_may_listen() {
        var channel = office.channel("");
        assertThat(office.subscribe("", channel, ofAnn("conversations")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void topics_are_listed_with_what_is_asked_for() {
        var plain = entities(office.call("Ann", "GET", "/api/v2/notifications/availabletopics", ""));
        assertThat(plain).allMatch(topic -> topic.size() == 1);
        var shown = office.call(
                "Ann", "GET", "/api/v2/notifications/availabletopics?expand=visibility&expand=transports", "");
        assertThat(entities(shown).get(0).propertyNames()).containsExactly("id", "visibility", "transports");
    }

    @Test
    void the_address_of_a_channel_is_no_page() {
        var id = office.channel("Ann").path("id").asString();
        assertThat(office.send("GET", "/channels/" + id, "").statusCode()).isEqualTo(400);
    }

    private String ofAnn(String what) {
        return "v2.users." + office.user("Ann") + "." + what;
    }

    private static List<JsonNode> entities(HttpResponse<String> answer) {
        return json(answer).path("entities").valueStream().toList();
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return entities(answer).stream()
                .map(topic -> topic.path("id").asString())
                .toList();
    }
}
