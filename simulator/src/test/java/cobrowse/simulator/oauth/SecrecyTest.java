package cobrowse.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "logging.level.cobrowse=TRACE",
            "logging.level.org.springframework.http=TRACE",
            "logging.level.org.springframework.jdbc=TRACE",
            "logging.level.org.springframework.web=TRACE",
            "logging.level.org.thymeleaf=TRACE"
        })
@Isolated("it reads what everybody logs")
class SecrecyTest extends OAuthTest {

    @Autowired
    OAuthClients clients;

    @Test
    void noSecretCodeOrTokenIsLoggedAtAnyLevel(CapturedOutput output) {
        var code = code();
        var first = redeem(code);
        var second = refresh(field(first, "refresh_token"));
        ask(CREDENTIALS_GRANT);
        ask("grant_type=client_credentials", "Authorization", basic(BACKEND_CLIENT, "lakeside-backend-secret"));

        assertThat(output.getAll())
                .contains("/oauth/token")
                .doesNotContain(
                        code,
                        VERIFIER,
                        "lakeside-backend-secret",
                        field(first, "access_token"),
                        field(first, "refresh_token"),
                        field(second, "access_token"),
                        field(second, "refresh_token"));
    }

    @Test
    void onlyHashesAreKept() {
        var code = code();
        var answer = redeem(code);

        for (var table : List.of("oauth_client", "access_token", "refresh_token", "authorization_code")) {
            var rows = jdbc.sql("select * from " + table).query().listOfRows().toString();
            assertThat(rows)
                    .isNotEqualTo("[]")
                    .doesNotContain(
                            code,
                            VERIFIER,
                            "lakeside-backend-secret",
                            field(answer, "access_token"),
                            field(answer, "refresh_token"));
        }
    }

    @Test
    void aClientIsFoundByNameOrIdInItsOwnOrganisationOnly() {
        var demo = organisations.find(Organisation.DEMO).orElseThrow();
        var other = new Organisation("other", "Other", demo.settings(), demo.clockAhead());

        assertThat(clients.named(demo, "Lakeside Narrow").orElseThrow().id()).isEqualTo(NARROW_CLIENT);
        assertThat(clients.named(demo, NARROW_CLIENT)).isPresent();
        assertThat(clients.named(other, NARROW_CLIENT)).isEmpty();
    }
}
