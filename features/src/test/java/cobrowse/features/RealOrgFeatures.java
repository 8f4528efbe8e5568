package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.parity.Comparison;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The features at an org: {@code mvn -Preal-org -pl features -am test}. Not among the tests of every day, which have no org. */
class RealOrgFeatures {

    @Test
    void are_as_they_were_recorded() {
        var run = new ParityRun(
                new Environment(System.getenv()), Path.of("target/parity"), System.out, RealOrgFeatures::sleep);
        assertThat(run.play().drifted())
                .extracting(Comparison::scene)
                .as("these have drifted from the recording; target/parity/parity.html shows how")
                .isEmpty();
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
