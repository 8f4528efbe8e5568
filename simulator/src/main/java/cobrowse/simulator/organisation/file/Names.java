package cobrowse.simulator.organisation.file;

import cobrowse.simulator.organisation.file.Written.Mapping;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells the fields that a record has from those that it has not, and which was perhaps meant. */
final class Names {

    private static final double LOOKS_LIKE_IT = 0.8;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<String> known;
    private final Findings findings;

    Names(Class<?> type, Findings findings) {
        this.known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        this.findings = findings;
    }

    void check(Mapping mapping, String path) {
        mapping.fields().forEach((name, field) -> {
            if (known.contains(name)) return;
            var at = path.isEmpty() ? name : path + "." + name;
            findings.add(at, field.name(), "There is no field \"" + name + "\" here.", fix(name));
        });
    }

    private String fix(String name) {
        return known.stream()
                .max(Comparator.comparingDouble(candidate -> SIMILARITY.apply(name, candidate)))
                .filter(candidate -> SIMILARITY.apply(name, candidate) >= LOOKS_LIKE_IT)
                .map(candidate -> "Did you mean " + candidate + "?")
                .orElse("The fields here are " + String.join(", ", known) + ".");
    }
}
