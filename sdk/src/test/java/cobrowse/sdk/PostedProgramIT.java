package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public post's Python program, over HTTPS. Nothing of it is changed but the environment's name, which is in it once. */
class PostedProgramIT {

    private static final String ENVIRONMENT = "environment: str = \"mypurecloud.com\"";

    @TempDir
    private Path folder;

    @Test
    void all_its_four_steps_succeed() throws Exception {
        var ended = run();
        assertThat(ended.out())
                .contains("Authenticated. Token obtained.")
                .contains("Resolved User ID: ")
                .contains("Session initiated. ID: ")
                .containsPattern("State: \\w+")
                .containsPattern("Created: \\d{4}-")
                .doesNotContain("Error");
        assertThat(ended.code()).isZero();
    }

    @Test
    void the_program_is_the_post_s_but_for_its_environment() throws Exception {
        assertThat(Files.readString(Path.of("src/test/python/cobrowse_session.py")))
                .containsOnlyOnce(ENVIRONMENT);
    }

    private Program.Ended run() throws Exception {
        var posted = Files.readString(Path.of("src/test/python/cobrowse_session.py"));
        var environment = ENVIRONMENT.replace("mypurecloud.com", "localhost:" + Running.securePort());
        var program = Files.writeString(folder.resolve("program.py"), posted.replace(ENVIRONMENT, environment));
        try (var organisation = Running.organisation()) {
            return new Program(folder, Python.withRequests(folder), program.toString())
                    .with(Map.of(
                            "GENESYS_CLIENT_ID", organisation.backend().id(),
                            "GENESYS_CLIENT_SECRET", organisation.backend().secret(),
                            "TARGET_USER_EMAIL", organisation.carla().email(),
                            "INITIATOR_USER_ID", organisation.ann().id(),
                            "REQUESTS_CA_BUNDLE", Running.caPem().toString()))
                    .run();
        }
    }
}
