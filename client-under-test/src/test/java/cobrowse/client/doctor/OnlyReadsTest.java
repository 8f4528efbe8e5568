package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An examination changes nothing. */
class OnlyReadsTest {

    private final Healthy well = new Healthy(Sandbox.make());

    @ParameterizedTest
    @EnumSource(StartOperation.class)
    void the_journal_shows_nothing_but_reading_calls(StartOperation operation) {
        well.of(operation).examined();
        assertThat(well.lakeside().journal()).isNotEmpty().allMatch(call -> call.matches("(GET|HEAD) .*"));
    }

    @ParameterizedTest
    @EnumSource(StartOperation.class)
    void looking_twice_shows_the_same(StartOperation operation) {
        var patient = well.of(operation);
        assertThat(patient.examined()).isEqualTo(patient.examined());
    }
}
