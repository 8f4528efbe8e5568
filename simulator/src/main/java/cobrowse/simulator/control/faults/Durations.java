package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads times out of an order. */
final class Durations {

    private Durations() {}

    /** @throws ControlProblem when the text is no ISO duration above zero and up to the longest */
    static Duration read(String field, String text, Duration longest) {
        try {
            var time = Duration.parse(text);
            if (!time.isNegative() && !time.isZero() && time.compareTo(longest) <= 0) return time;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw notATime(field, text, longest);
        }
        throw notATime(field, text, longest);
    }

    /** A fixed latency, or a distribution. */
    static Delay latency(JsonNode node) {
        if (node.isString()) return new Delay.Fixed(read("latency", node.stringValue(), Delay.LONGEST));
        if (node.isObject() && Set.copyOf(node.propertyNames()).equals(Set.of("uniform"))) return uniform(node);
        if (node.isObject() && Set.copyOf(node.propertyNames()).equals(Set.of("median", "p99"))) return logNormal(node);
        throw ControlProblem.badField(
                "latency",
                "latency is neither a duration nor a distribution.",
                "Send \"PT0.2S\", {\"uniform\": [\"PT0.1S\", \"PT2S\"]} or {\"median\": \"PT0.2S\", \"p99\": \"PT2S\"}.");
    }

    private static Delay uniform(JsonNode node) {
        var ends = node.get("uniform");
        var least = part("latency.uniform", ends.get(0));
        var most = part("latency.uniform", ends.get(1));
        if (ends.size() == 2 && least.compareTo(most) <= 0) return new Delay.Uniform(least, most);
        throw ControlProblem.badField(
                "latency.uniform", "uniform is no range.", "Send two durations, the shorter one first.");
    }

    private static Delay logNormal(JsonNode node) {
        var median = part("latency.median", node.get("median"));
        var p99 = part("latency.p99", node.get("p99"));
        if (median.compareTo(p99) <= 0) return new Delay.LogNormal(median, p99);
        throw ControlProblem.badField("latency.p99", "p99 is below the median.", "Send one that is not.");
    }

    private static Duration part(String field, @Nullable JsonNode node) {
        if (node != null && node.isString()) return read(field, node.stringValue(), Delay.LONGEST);
        throw ControlProblem.badField(field, field + " is no duration.", "Send an ISO 8601 duration such as PT0.2S.");
    }

    private static ControlProblem notATime(String field, String text, Duration longest) {
        return ControlProblem.badField(
                field,
                "\"" + text + "\" is no time for " + field + ".",
                "Send an ISO 8601 duration such as PT2S, longer than nothing and at most " + longest + ".");
    }
}
