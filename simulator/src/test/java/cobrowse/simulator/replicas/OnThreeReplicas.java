package cobrowse.simulator.replicas;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cobrowse.postgresql.Postgresql;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

/** Three simulators that were started at once on an empty database, for all tests of this JVM; an organisation for each test. */
abstract class OnThreeReplicas {

    static final String STANDARD = "{\"providerId\": \"genesys\"}";
    static final String INVITES = "/api/v2/cobrowse/invites";

    private static final class Running {
        static final Optional<Postgresql> SERVER = Postgresql.tryToStart();
        static final Optional<Postgresql.Database> DATABASE = SERVER.map(Postgresql::makeDatabase);
        static final List<Replica> REPLICAS =
                DATABASE.map(database -> Replica.start(3, database)).orElse(List.of());
    }

    List<Replica> replicas = List.of();
    Sandbox sandbox = Sandbox.DEMO;

    @BeforeEach
    void makeOrganisation() {
        assumeTrue(Running.DATABASE.isPresent(), "no PostgreSQL here");
        replicas = Running.REPLICAS;
        sandbox = replicas.get(0).makeOrganisation();
    }

    static Postgresql.Database database() {
        return Running.DATABASE.orElseThrow();
    }

    Replica replica(int number) {
        return replicas.get(number % replicas.size());
    }

    /** Each in a conversation of its own, so that they need not wait for each other. */
    void startOnPages(int count) {
        assertThat(statuses(
                        count,
                        i -> replica(i).postWithoutWaiting(sandbox.asUser(), Sandbox.START_ON_PAGE, sandbox.page())))
                .isEqualTo(Map.of(201, (long) count));
    }

    /** Starts a session in the connected chat through one. @return its id */
    String start(int number) {
        var body = replica(number).post(sandbox, sandbox.start(), STANDARD).body();
        return JsonMapper.shared().readTree(body).get("id").asString();
    }

    static Map<Integer, Long> statuses(int count, IntFunction<CompletableFuture<HttpResponse<String>>> call) {
        var calls = IntStream.range(0, count).mapToObj(call).toList();
        return calls.stream().map(CompletableFuture::join).collect(groupingBy(HttpResponse::statusCode, counting()));
    }

    static long ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database().url(), database().user(), database().password());
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
