package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Breaks every rule that is checked, asks the doctor, and starts: the forecast and the answer agree. */
class ForecastTest {

    private final Ailments ailments = new Ailments();

    @TestFactory
    Stream<DynamicTest> the_forecast_is_what_a_start_answers() {
        return checks().entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        Ailments.name(
                                check.getValue().operation(), check.getValue().rule()),
                        () -> agrees(check.getValue())));
    }

    @Test
    void no_ailment_is_without_a_check() {
        Set<String> unchecked = new TreeSet<>(ailments.all().keySet());
        unchecked.removeAll(checks().keySet());
        assertThat(unchecked).as("ailments that no check looks for any more").isEmpty();
    }

    private record Checked(StartOperation operation, String rule) {}

    private void agrees(Checked check) {
        var ailment = ailments.of(check.operation(), check.rule());
        assertThat(ailment)
                .as("Nothing in Ailments breaks %s at %s".formatted(check.rule(), check.operation()))
                .isPresent();
        var patient = ailment.get().apply(new Healthy(Sandbox.make()));
        var forecast = patient.examined().forecast();
        assertThat(forecast.rule()).contains(check.rule());
        assertThat(Patient.Reality.of(forecast)).isEqualTo(patient.started());
    }

    /** The rules of every call count once. */
    private static Map<String, Checked> checks() {
        var checks = new LinkedHashMap<String, Checked>();
        Entrance.WAY_IN.forEach(step -> step.rules().forEach(rule -> add(checks, StartOperation.CHAT, rule)));
        for (var operation : StartOperation.values())
            Orders.of(operation).order().forEach(check -> add(checks, operation, check.rule()));
        return checks;
    }

    private static void add(Map<String, Checked> checks, StartOperation operation, String rule) {
        checks.put(Ailments.name(operation, rule), new Checked(operation, rule));
    }
}
