package cobrowse.simulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;

/**
 * A file of the jar that is written when beans are prepared, and read where prepared beans are used: an entry a line, of several
 * words in each of its columns.
 */
public record PreparedList(String file) {

    private static final String BETWEEN = "\t";
    private static final String AMONG = ",";

    public static boolean isWanted() {
        return AotDetector.useGeneratedArtifacts();
    }

    public BeanFactoryInitializationAotContribution write(Stream<List<List<String>>> entries) {
        var text = entries.map(columns -> columns.stream()
                        .map(words -> String.join(AMONG, words))
                        .collect(Collectors.joining(BETWEEN, "", "\n")))
                .collect(Collectors.joining());
        return (generation, code) -> generation.getGeneratedFiles().addResourceFile(file, text);
    }

    public List<List<List<String>>> read() {
        var found = PreparedList.class.getClassLoader().getResourceAsStream(file);
        if (found == null) throw new IllegalStateException("Beans are prepared, and this is not: " + file);
        try (var lines = new BufferedReader(new InputStreamReader(found, UTF_8))) {
            var entries = new ArrayList<List<List<String>>>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) entries.add(columns(line));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> columns(String line) {
        var columns = new ArrayList<List<String>>();
        for (var column : line.split(BETWEEN, -1))
            columns.add(column.isEmpty() ? List.of() : List.of(column.split(AMONG)));
        return columns;
    }
}
