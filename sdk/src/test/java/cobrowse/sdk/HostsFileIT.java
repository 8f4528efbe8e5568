package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java SDK over TLS, by the names that it makes out of a region's: api. for calls, login. for tokens. */
class HostsFileIT {

    @TempDir
    private Path folder;

    @Test
    void an_untouched_program_signs_in_at_one_host_and_calls_another() throws Exception {
        try (var organisation = Running.organisation()) {
            var ended = Jvm.run(
                    folder,
                    Untouched.class,
                    Map.of(
                            "REGION", "genesys.test:" + Running.securePort(),
                            "CLIENT_ID", organisation.backend().id(),
                            "CLIENT_SECRET", organisation.backend().secret()));
            assertThat(ended.out()).contains("queue=Support").contains("users=5");
            assertThat(ended.code()).isZero();
        }
    }
}
