package cobrowse.simulator.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What the breaking command of a rule puts into the gaps of the answer; a test compares it with the real answers. */
@Component
class ExampleGaps {

    private final Properties values;

    ExampleGaps() {
        try {
            values = PropertiesLoaderUtils.loadProperties(new ClassPathResource("example-gaps.properties", getClass()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param gap of a message, or the name of a header */
    Optional<String> find(String ruleId, String gap) {
        return Optional.ofNullable(values.getProperty(ruleId + "." + gap, values.getProperty(gap)));
    }
}
