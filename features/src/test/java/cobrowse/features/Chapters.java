package cobrowse.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written in the feature files, read by Cucumber's own parser. */
final class Chapters {

    private static final Path FEATURES = Path.of("src/test/resources/features");

    /** A Rule of a feature file. @param tags its own, without those of the feature */
    record Chapter(Path file, Set<String> tags, String title, List<Example> examples) {

        Chapter(Path file, Rule rule) {
            this(
                    file,
                    rule.getTags().stream().map(Tag::getName).collect(Collectors.toSet()),
                    rule.getName(),
                    rule.getChildren().stream()
                            .map(RuleChild::getScenario)
                            .flatMap(Optional::stream)
                            .map(Example::new)
                            .toList());
        }

        boolean has(String exampleTag) {
            return examples.stream().anyMatch(example -> example.tags().contains(exampleTag));
        }

        @Override
        public String toString() {
            return "\"%s\" in %s".formatted(title, file);
        }
    }

    /** An example or outline. */
    record Example(Set<String> tags, String title) {
        Example(Scenario scenario) {
            this(scenario.getTags().stream().map(Tag::getName).collect(Collectors.toSet()), scenario.getName());
        }
    }

    private Chapters() {}

    static List<Chapter> all() {
        return files().stream().flatMap(file -> chapters(file).stream()).toList();
    }

    /** All examples, those outside of chapters too, with the tags that they inherit. */
    static List<Example> examples() {
        return files().stream()
                .flatMap(file -> envelopes(file).stream())
                .map(Envelope::getPickle)
                .flatMap(Optional::stream)
                .map(Chapters::example)
                .toList();
    }

    private static Example example(Pickle pickle) {
        return new Example(
                pickle.getTags().stream().map(PickleTag::getName).collect(Collectors.toSet()), pickle.getName());
    }

    private static List<Chapter> chapters(Path file) {
        return envelopes(file).stream()
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .map(GherkinDocument::getFeature)
                .flatMap(Optional::stream)
                .flatMap(feature -> feature.getChildren().stream())
                .map(FeatureChild::getRule)
                .flatMap(Optional::stream)
                .map(rule -> new Chapter(FEATURES.relativize(file), rule))
                .toList();
    }

    private static List<Envelope> envelopes(Path file) {
        try {
            var parser = GherkinParser.builder().includeSource(false).build();
            return parser.parse(file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (var files = Files.walk(FEATURES)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
