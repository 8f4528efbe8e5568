package cobrowse.simulator.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cobrowse.postgresql.Postgresql;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The database of two simulators goes away, and comes back. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

    private static Optional<Postgresql> server = Optional.empty();
    private static Optional<Postgresql.Database> database = Optional.empty();
    private static List<Replica> replicas = List.of();

    private Sandbox sandbox = Sandbox.DEMO;

    @BeforeAll
    static void start() {
        server = Postgresql.tryToStart();
        database = server.map(Postgresql::makeDatabase);
        replicas = database.map(made -> Replica.start(2, made)).orElse(List.of());
    }

    @AfterAll
    static void stop() {
        replicas.forEach(Replica::close);
        server.ifPresent(Postgresql::close);
    }

    @BeforeEach
    void makeOrganisation() {
        assumeTrue(server.isPresent(), "no PostgreSQL here");
        eventually(() -> replicas.get(0).control("GET", "/_sim/settings", ""), 200);
        sandbox = replicas.get(0).makeOrganisation();
    }

    @Test
    void calls_are_answered_503_in_the_vendor_s_form_meanwhile_and_nothing_secret_is_logged(CapturedOutput output) {
        var answer = whileAway(() -> replicas.get(0).get(sandbox, "/api/v2/users"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("\"code\":\"service.unavailable\"");
        assertThat(output.getAll()).doesNotContain(database.orElseThrow().password(), sandbox.token());
    }

    @Test
    void calls_are_answered_again_afterwards() {
        whileAway(() -> sandbox);
        eventually(() -> replicas.get(0).get(sandbox, "/api/v2/users"), 200);
    }

    @Test
    void what_happens_afterwards_through_one_is_heard_at_the_other() {
        var listener = replicas.get(1).listen(sandbox, 0);
        whileAway(() -> sandbox);
        eventually(() -> replicas.get(0).post(sandbox, sandbox.start(), "{\"providerId\": \"genesys\"}"), 201);
        assertThat(listener.types(1)).containsExactly("cobrowse.offered");
    }

    private static <T> T whileAway(Supplier<T> act) {
        server.orElseThrow().stop();
        try {
            return act.get();
        } finally {
            server.orElseThrow().start();
        }
    }

    private static void eventually(Supplier<HttpResponse<String>> call, int status) {
        await().atMost(Duration.ofMinutes(1)).until(() -> call.get().statusCode(), Integer.valueOf(status)::equals);
    }
}
