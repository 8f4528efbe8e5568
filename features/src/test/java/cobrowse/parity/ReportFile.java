package cobrowse.parity;

import cobrowse.parity.Comparison.Verdict;
import cobrowse.parity.Played.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON: always in the same order and without a date, so that two of them can be compared line by line. */
public final class ReportFile {

    /** What a file that can be read here says of itself. */
    static final String FORMAT = "cobrowse-parity-1";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ReportFile() {}

    /** The report as people commit it. */
    public static String write(Report report) {
        var file = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("one", report.one())
                .put("other", report.other());
        var count = file.putObject("count");
        for (var verdict : Verdict.values()) {
            count.put(verdict.inWords(), report.with(verdict).size());
        }
        var scenarios = file.putArray("scenarios");
        report.comparisons().forEach(comparison -> scenarios.add(scenario(report, comparison)));
        return JSON.writeValueAsString(file) + "\n";
    }

    /** @throws IllegalArgumentException when this is no report */
    public static Report read(String file) {
        var read = JSON.readTree(file);
        if (!read.path("format").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("This is no parity report: its format is not " + FORMAT + ".");
        }
        var one = read.required("one").stringValue();
        var other = read.required("other").stringValue();
        var comparisons = read.required("scenarios").values().stream()
                .map(it -> comparison(one, other, it))
                .toList();
        return new Report(one, other, comparisons);
    }

    private static ObjectNode scenario(Report report, Comparison comparison) {
        ObjectNode written = JSON.valueToTree(comparison.scene());
        written.put("verdict", comparison.verdict().inWords()).put("why", comparison.why());
        comparison.one().ifPresent(played -> written.set(report.one(), side(played)));
        comparison.other().ifPresent(played -> written.set(report.other(), side(played)));
        return written;
    }

    private static JsonNode side(Played played) {
        var side = JSON.createObjectNode()
                .put("outcome", played.outcome().name().toLowerCase(Locale.ROOT))
                .put("why", played.why());
        return side.set("exchanges", JSON.valueToTree(played.exchanges()));
    }

    private static Comparison comparison(String one, String other, JsonNode written) {
        var scene = new Scene(
                written.required("feature").stringValue(),
                written.required("chapter").stringValue(),
                written.required("title").stringValue(),
                written.required("number").intValue());
        return Comparison.of(scene, played(scene, written.get(one)), played(scene, written.get(other)));
    }

    private static Optional<Played> played(Scene scene, JsonNode side) {
        return Optional.ofNullable(side)
                .map(it -> new Played(
                        scene,
                        0,
                        Outcome.valueOf(it.required("outcome").stringValue().toUpperCase(Locale.ROOT)),
                        it.required("why").stringValue(),
                        List.of(JSON.treeToValue(it.required("exchanges"), Exchange[].class)),
                        List.of()));
    }
}
