package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.ACTION;
import static cobrowse.client.doctor.StartOperation.INVITE;
import static cobrowse.client.doctor.StartOperation.PAGE;
import static cobrowse.client.doctor.StartOperation.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Starts against which nothing speaks. */
class HealthyStartsTest {

    private final Healthy well = new Healthy(Sandbox.make());

    @ParameterizedTest
    @EnumSource(value = StartOperation.class, names = "CHAT_WITHOUT_SESSIONS", mode = Mode.EXCLUDE)
    void are_forecast_as_they_come(StartOperation operation) {
        agrees(well.of(operation), operation.success());
    }

    @ParameterizedTest
    @EnumSource(value = StartOperation.class, names = "CHAT_WITHOUT_SESSIONS", mode = Mode.EXCLUDE)
    void are_certain_on_a_simulator(StartOperation operation) {
        assertThat(well.of(operation).examined().forecast().certain()).isTrue();
    }

    @Test
    void with_a_user_are_forecast_as_they_come() {
        agrees(well.withUser(), 201);
    }

    @Test
    void on_a_live_session_s_page_are_forecast_as_they_come() {
        try (var client = well.lakeside().backend()) {
            var session = client.call(well.of(SESSION).plan().call()).as(Session.class);
            agrees(well.ann(Plan.of(PageStart.of(session.id(), well.lakeside().queue("Support")))), 201);
        }
    }

    @Test
    void by_the_action_go_through_once_the_customer_has_agreed() {
        well.of(INVITE).started();
        well.lakeside().control("/participants/" + well.customer() + "/accept", "{}");
        agrees(well.of(ACTION), 202);
        assertThat(well.of(ACTION).examined().forecast().stalls()).isFalse();
    }

    @Test
    void for_agents_are_forecast_as_they_come() {
        var lakeside = well.lakeside();
        var page = PageStart.of(Healthy.PAGE, lakeside.queue("Claims")).withWrapUpCode("COBROWSE_INITIATED");
        agrees(well.ann(Plan.of(page.onBehalfOf(lakeside.user("Nick"), lakeside.user("Sue")))), 201);
    }

    @Test
    void without_a_body_where_one_is_needed_are_forecast_as_they_come() {
        for (var operation : List.of(SESSION, INVITE, ACTION, PAGE)) agrees(well.whoSends(operation, ""), 400);
    }

    private static void agrees(Patient patient, int status) {
        var forecast = patient.examined().forecast();
        assertThat(forecast.status()).contains(status);
        assertThat(Patient.Reality.of(forecast)).isEqualTo(patient.started());
    }
}
