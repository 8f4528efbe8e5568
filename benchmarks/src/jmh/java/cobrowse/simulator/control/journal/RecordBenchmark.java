package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Settings;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.sessions.JudgeBenchmark;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.util.unit.DataSize;

/** The journal: a start of a session, put down as an entry and kept, where a thousand are kept already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {

    private static final byte[] BODY = """
            {"type":"cobrowse","initiator":{"id":"30000000-0000-4000-8000-000000000001","type":"user"},\
            "target":{"id":"60000000-0000-4000-8000-000000000001","type":"interaction"}}""".getBytes(StandardCharsets.UTF_8);

    private final Journal journal = new Journal(new JournalLimits(1_000, DataSize.ofMegabytes(64)), new Audience());
    private final Judgement<?> judgement = JudgeBenchmark.judgement();
    private final Organisation lakeside =
            new Organisation(Organisation.DEMO, "Lakeside Insurance", Settings.asShipped(), Duration.ZERO);

    @Benchmark
    public long keep() {
        journal.add(lakeside.id(), entry());
        return journal.last();
    }

    private Entry entry() {
        var asked = new Asked(
                "465336de-0814-4703-af27-94b9bc3b3971",
                "POST",
                "http://localhost:8080",
                "/api/v2/cobrowse/sessions",
                Optional.empty(),
                "HTTP/1.1",
                List.of(new Asked.Header("content-type", "application/json")),
                Optional.of("Bearer lakeside-backend-token"),
                BODY);
        var now = Instant.now();
        var place =
                new Entry.Place(now, Duration.ofMillis(1), Optional.of(lakeside), Optional.of(now), Optional.empty());
        var course = new Entry.Course(List.of(judgement), List.of(), List.of(), Optional.empty());
        return new Entry(asked, place, course, new Answered(201, List.of(), judgement));
    }
}
