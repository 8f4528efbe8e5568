package cobrowse.simulator.safety;

import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CARLA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Safety
class NothingIsDoneInVainTest {

    private static final String PATH = "/api/v2/cobrowse/sessions";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCallWhoseAnswerTheCallerWouldNotTakeStartsNoSession() {
        var before = sessions();

        VendorForm.assertError(start("image/png"), 406, "not.acceptable");
        assertThat(sessions()).isEqualTo(before);
        assertThat(start("image/png, */*;q=0.1").status()).isEqualTo(201);
        assertThat(sessions()).isEqualTo(before + 1);
    }

    private Wire.Answer start(String accept) {
        var body = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(CARLA);
        return new Wire(port)
                .callWith(
                        body,
                        "POST",
                        PATH,
                        "Authorization: Bearer " + BACKEND,
                        "Content-Type: application/json",
                        "Accept: " + accept,
                        "Connection: close");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from cobrowse_session")
                .query(Long.class)
                .single();
    }
}
