package cobrowse.simulator.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** With --simulator.data=DIR the program can be killed at any moment. More rounds: {@code -Dkill.rounds=50}. */
class KilledIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int CALLERS = 8;
    private static final String START = """
            {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com",
             "routingData": {"queueId": "12345678-1234-1234-1234-123456789012"}}""";

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        var acknowledged = new ArrayList<String>();
        var lost = new ArrayList<String>();
        var latest = List.<String>of();
        for (var round = 0; round < ROUNDS; round++) {
            try (var simulator = Program.start(folder)) {
                lost.addAll(missing(simulator, latest));
                latest = killUnderLoad(simulator, ThreadLocalRandom.current().nextInt(10, 200));
                acknowledged.addAll(latest);
            }
        }
        try (var simulator = Program.start(folder)) {
            lost.addAll(missing(simulator, acknowledged));
        }
        System.out.printf("%d kills, %d acknowledged, %d lost%n", ROUNDS, acknowledged.size(), lost.size());
        assertThat(lost).isEmpty();
    }

    @Test
    void it_starts_again_by_itself_after_a_kill_while_its_tables_were_made() throws Exception {
        try (var watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            try (var first = new Program(folder)) {
                var seen = "";
                while (!seen.endsWith("before-migration.zip")) {
                    var key = watch.poll(1, TimeUnit.MINUTES);
                    assertThat(key).as("something new in the folder").isNotNull();
                    for (var event : key.pollEvents()) seen = String.valueOf(event.context());
                    key.reset();
                }
                first.kill();
            }
        }
        try (var second = Program.start(folder)) {
            assertThat(second.call("GET", "/api/v2/users/me", "").statusCode()).isEqualTo(200);
        }
    }

    /** Kills it when so many starts were acknowledged, and while others are on their way. @return all that were acknowledged */
    private static List<String> killUnderLoad(Program simulator, int starts) throws Exception {
        simulator.call("PATCH", "/_sim/settings", "{\"requestsPerMinute\": 1000000}");
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var wanted = new CountDownLatch(starts);
        var callers = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> startUntilGone(simulator, acknowledged, wanted),
                        task -> new Thread(task, "caller").start()))
                .limit(CALLERS)
                .toList();
        assertThat(wanted.await(2, TimeUnit.MINUTES)).as("%d starts", starts).isTrue();
        simulator.kill();
        callers.forEach(CompletableFuture::join);
        return List.copyOf(acknowledged);
    }

    private static void startUntilGone(Program simulator, Queue<String> acknowledged, CountDownLatch wanted) {
        try {
            while (true) {
                var answer = simulator.call("POST", "/api/v2/conversations/cobrowse", START);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.add(JsonMapper.shared()
                        .readTree(answer.body())
                        .get("cobrowseId")
                        .asString());
                wanted.countDown();
            }
        } catch (IOException gone) {
            // as it was meant to be
        }
    }

    private static List<String> missing(Program simulator, List<String> sessions) throws IOException {
        var missing = new ArrayList<String>();
        for (var id : sessions) {
            var answer = simulator.call("GET", "/api/v2/cobrowse/sessions/" + id, "");
            if (answer.statusCode() != 200) missing.add(id);
        }
        return missing;
    }
}
