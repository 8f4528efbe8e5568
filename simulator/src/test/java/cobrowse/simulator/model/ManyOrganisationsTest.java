package cobrowse.simulator.model;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Many organisations, used by many threads at once: each answer is what a model of that one organisation expects. Ids that
 * callers choose are the same in all of them. Larger: {@code -Dmodel.organisations=1000 -Dmodel.threads=64 -Dmodel.calls=100000}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ManyOrganisationsTest {

    private static final int ORGANISATIONS = Integer.getInteger("model.organisations", 40);
    private static final int THREADS = Integer.getInteger("model.threads", 16);
    private static final int CALLS = Integer.getInteger("model.calls", 4_000);
    private static final long SEED = Long.getLong("model.seed", 4);

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void each_is_as_if_it_were_alone() throws Exception {
        var players = IntStream.range(0, ORGANISATIONS)
                .mapToObj(number -> new Player(Tenant.at(http, "http://localhost:" + port)))
                .toList();
        var dice = new SplittableRandom(SEED);
        var work = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < THREADS; thread++) work.add(play(players, dice.split()));
        all(work);
        players.forEach(Player::compare);
    }

    private static Callable<Void> play(List<Player> players, SplittableRandom dice) {
        return () -> {
            for (var call = 0; call < CALLS / THREADS; call++) {
                var stranger = players.get(dice.nextInt(players.size())).anySession(dice);
                players.get(dice.nextInt(players.size())).move(dice, stranger);
            }
            return null;
        };
    }

    private static void all(List<Callable<Void>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(work)) done.get();
        } finally {
            threads.shutdownNow();
        }
    }
}
