package cobrowse.simulator.sessions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom the guests' operations find, who name a web deployment and no organisation. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GuestsTest {

    @LocalServerPort
    int port;

    private Desk desk;
    private Desk twin;

    @BeforeEach
    void twoOrganisationsShareADeploymentsId() throws Exception {
        desk = Desk.at(port);
        twin = Desk.at(port);
        var id = desk.file().path("deployments").path(0).path("id").asString();
        twin.sim("/deployments", "{\"id\": \"%s\"}".formatted(id));
    }

    @Test
    void a_session_is_found_in_the_organisation_that_has_it() throws Exception {
        var here = desk.offer("message");
        var there = twin.offer("message");
        assertThat(look(here.path("id").asString())).contains(desk.organisation());
        assertThat(look(there.path("id").asString())).contains(twin.organisation());
    }

    @Test
    void so_is_a_join_code() throws Exception {
        var here = desk.offer("call");
        assertThat(look(here.path("joinCode").asString())).contains(desk.organisation());
    }

    @Test
    void an_id_that_two_of_them_have_is_found_in_neither() throws Exception {
        startAs("the-same", desk);
        startAs("the-same", twin);
        assertThat(look("the-same")).contains("not.found");
    }

    @Test
    void a_session_that_the_posts_way_started_is_found_too() throws Exception {
        startAs("my-session", desk);
        assertThat(look("my-session")).contains("\"communicationType\":\"Message\"");
    }

    @Test
    void a_reset_ends_what_guests_could_find() throws Exception {
        var offer = desk.offer("message");
        desk.sim("/reset", "{}");
        assertThat(desk.guest("GET", offer)).isEqualTo(404);
    }

    @Test
    void of_many_offers_of_an_agent_at_once_one_wins() throws Exception {
        Callable<Integer> message = () -> desk.offerStatus("message");
        Callable<Integer> call = () -> desk.offerStatus("call");
        var all = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? message : call)
                .toList();
        var crowd = Executors.newFixedThreadPool(20);
        try {
            var statuses = crowd.invokeAll(all).stream()
                    .map(GuestsTest::result)
                    .collect(groupingBy(status -> status, counting()));
            assertThat(statuses).isEqualTo(Map.of(200, 1L, 409, 39L));
        } finally {
            crowd.shutdown();
        }
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void startAs(String id, Desk desk) throws Exception {
        var body = """
                {"id": "%s", "type": "cobrowse", "initiator": {"id": "%s", "type": "user"},
                 "target": {"id": "%s", "type": "interaction"}}""".formatted(id, desk.ann(), desk.conversation("message"));
        desk.send("POST", "/api/v2/cobrowse/sessions", body, "Authorization", "Bearer " + desk.backend());
    }

    private String look(String idOrCode) throws Exception {
        var web = desk.file().path("deployments").path(0).path("id").asString();
        var path = "/api/v2/webdeployments/deployments/%s/cobrowse/%s".formatted(web, idOrCode);
        return desk.send("GET", path, "", "Accept", "application/json").body();
    }
}
