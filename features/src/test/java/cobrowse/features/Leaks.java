package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Searches everything that was written for what must not be told. */
final class Leaks {

    /** Variables whose values are in the titles of scenarios or on the command line of everybody. */
    private static final Set<String> TOLD = Set.of(
            Environment.API,
            Environment.LOGIN,
            Environment.ONLY,
            Environment.MAY_START,
            "COBROWSE_QUEUE_NAME",
            "COBROWSE_WRAP_UP_CODE",
            "COBROWSE_PROVIDER",
            "COBROWSE_PROVIDER_IN_WRONG_CASE");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Leaks() {}

    static void in(Path folder, Map<String, String> environment) throws IOException {
        try (var files = Files.walk(folder)) {
            var written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSizeGreaterThanOrEqualTo(2);
            written.forEach(file -> search(file, environment));
        }
    }

    private static void search(Path file, Map<String, String> environment) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(text)
                    .as(file.getFileName().toString())
                    .doesNotContain("Bearer")
                    .doesNotContain("Basic ");
            assertThat(ID.matcher(text).find())
                    .as("an id in " + file.getFileName())
                    .isFalse();
            environment.forEach((variable, secret) -> {
                if (!TOLD.contains(variable)) {
                    assertThat(text.contains(secret))
                            .as("%s in %s", variable, file.getFileName())
                            .isFalse();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
