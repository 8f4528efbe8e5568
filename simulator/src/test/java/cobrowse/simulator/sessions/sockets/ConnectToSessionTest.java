package cobrowse.simulator.sessions.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.sessions.Desk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Both sides' pages at a session's websocketUrl. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConnectToSessionTest {

    @LocalServerPort
    int port;

    private Desk desk;
    private JsonNode offer;

    @BeforeEach
    void annOffersCobrowse() throws Exception {
        desk = Desk.at(port);
        offer = desk.offer("message");
    }

    @Test
    void the_address_is_on_the_host_that_the_call_came_to() {
        assertThat(offer.path("websocketUrl").asString()).startsWith("ws://localhost:" + port + "/cobrowse/");
    }

    @Test
    void the_sharer_accepts_by_joining() throws Exception {
        assertThat(shares().hears()).isEqualTo("{\"type\":\"joined\",\"role\":\"sharer\",\"state\":\"active\"}");
    }

    @Test
    void the_viewer_hears_that_the_offer_is_accepted() throws Exception {
        var agent = views();
        assertThat(agent.hears()).isEqualTo("{\"type\":\"joined\",\"role\":\"viewer\",\"state\":\"offered\"}");
        shares();
        assertThat(agent.hears("active")).isEqualTo("{\"type\":\"session\",\"state\":\"active\"}");
    }

    @Test
    void the_session_ends_when_the_sharer_closes() throws Exception {
        var agent = views();
        var customer = shares();
        customer.hears("active");
        customer.closes();
        assertThat(agent.hears("ended")).isEqualTo("{\"type\":\"session\",\"state\":\"ended\"}");
        assertThat(agent.isClosedBy()).isEqualTo(WebSocket.NORMAL_CLOSURE);
        assertThat(desk.guest("GET", offer)).isEqualTo(404);
    }

    @Test
    void the_session_ends_when_the_sharer_vanishes() throws Exception {
        var agent = views();
        var customer = shares();
        customer.hears("active");
        customer.vanishes();
        assertThat(agent.hears("ended")).contains("ended");
    }

    @Test
    void the_session_goes_on_when_the_viewer_closes() throws Exception {
        var agent = views();
        var customer = shares();
        agent.hears("active");
        agent.closes();
        agent.isClosedBy();
        assertThat(desk.guest("GET", offer)).isEqualTo(200);
        assertThat(desk.guest("DELETE", offer)).isEqualTo(204);
        assertThat(customer.hears("ended")).contains("ended");
    }

    @Test
    void both_hear_the_end_and_are_let_go() throws Exception {
        var agent = views();
        var customer = shares();
        customer.hears("joined");
        desk.sim("/sessions/" + offer.path("id").asString() + "/end", "{}");
        assertThat(agent.hears("ended")).contains("ended");
        assertThat(customer.hears("ended")).contains("ended");
        assertThat(customer.isClosedBy()).isEqualTo(WebSocket.NORMAL_CLOSURE);
    }

    @Test
    void the_viewer_hears_that_the_offer_has_expired() throws Exception {
        var agent = views();
        agent.hears("joined");
        desk.sim("/clock", "{\"advance\": \"PT2M\"}");
        assertThat(agent.hears("expired")).contains("expired");
    }

    @Test
    void a_second_sharer_is_refused() throws Exception {
        shares().hears("joined");
        var other = shares();
        assertThat(other.hears()).contains("refused", "409", "request.conflict");
        assertThat(other.isClosedBy()).isEqualTo(1008);
        assertThat(desk.guest("GET", offer)).isEqualTo(200);
    }

    @Test
    void a_wrong_join_code_finds_nothing() throws Exception {
        var stranger = page().comesAs("sharer", "000000000");
        assertThat(stranger.hears()).contains("refused", "404", "not.found");
        assertThat(desk.guest("GET", offer)).isEqualTo(200);
    }

    @Test
    void words_that_nobody_understands_are_refused() throws Exception {
        for (var words : new String[] {"hello", "[]", "{}", "null", "{\"role\": \"boss\"}", "{\"role\": 1}"}) {
            var page = page().says(words);
            assertThat(page.hears()).as(words).contains("refused");
            assertThat(page.isClosedBy()).isEqualTo(1008);
        }
    }

    @Test
    void a_page_of_another_site_is_not_let_in() {
        var foreign = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", "https://elsewhere.example");
        var address = URI.create(offer.path("websocketUrl").asString());
        assertThatThrownBy(() ->
                        foreign.buildAsync(address, new WebSocket.Listener() {}).join())
                .isInstanceOf(CompletionException.class);
        assertThat(desk.file().path("id").asString()).isNotEmpty();
    }

    @Test
    void an_ordinary_call_is_told_to_connect_by_websocket() throws Exception {
        var path = URI.create(offer.path("websocketUrl").asString()).getPath();
        var answer = desk.send("GET", path, "", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"bad.request\"");
    }

    private ConnectedPage shares() {
        return page().comesAs("sharer", offer.path("joinCode").asString());
    }

    private ConnectedPage views() {
        return page().comesAs("viewer", offer.path("joinCode").asString());
    }

    private ConnectedPage page() {
        return ConnectedPage.open(offer.path("websocketUrl").asString());
    }
}
