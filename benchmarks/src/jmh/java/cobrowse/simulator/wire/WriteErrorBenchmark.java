package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.FieldFault;
import cobrowse.simulator.rulebook.Refused.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** The error writer, from a refusal to the bytes, in each form that is JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteErrorBenchmark {

    @Param({"VENDOR", "FIELDS", "TERSE", "OAUTH"})
    public ErrorForm form = ErrorForm.VENDOR;

    private final JsonMapper json = JsonMapper.builder().build();
    private Answer answer = answer();

    @Setup
    public void refuse() {
        answer = answer();
    }

    @Benchmark
    public byte[] write() {
        return json.writeValueAsBytes(ErrorBodies.body(answer, "465336de-0814-4703-af27-94b9bc3b3971"));
    }

    private Answer answer() {
        return new Answer(
                "session-names-its-initiator",
                400,
                "invalid.field",
                form,
                "The field {field} is not known",
                Map.of("field", "participants[0].id"),
                Optional.of(new FieldFault("invalid", "The field is not known", "participants[0].id")),
                Map.of());
    }
}
