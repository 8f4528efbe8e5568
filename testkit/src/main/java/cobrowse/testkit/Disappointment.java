package cobrowse.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * An expectation that was not met, and what came in its place.
 *
 * @param expected how often, what, and by when
 * @param calls all that reached the organisation
 * @param found those of them that were as expected
 */
record Disappointment(String expected, Call call, List<RecordedCall> calls, List<RecordedCall> found) {

    private static final int SHOWN = 3;
    private static final int LONGEST = 300;

    /** @param ofNobody how many calls showed no known token */
    String inWords(IntSupplier ofNobody) {
        var begin =
                "%nExpected %s%nbut there %s.%n".formatted(expected, found.size() == 1 ? "was 1" : "were " + count());
        if (!found.isEmpty())
            return begin + found.stream().map(Disappointment::line).collect(Collectors.joining());
        return calls.isEmpty() ? begin + nothing(ofNobody.getAsInt()) : begin + nearest();
    }

    private String count() {
        return found.isEmpty() ? "none" : Integer.toString(found.size());
    }

    private static String nothing(int ofNobody) {
        var strangers = ofNobody == 0
                ? ""
                : " The simulator answered %s whose token it does not know: those are no organisation's."
                        .formatted(Words.calls(ofNobody));
        return "No call at all has reached the organisation.%s%n".formatted(strangers);
    }

    private String nearest() {
        return "The nearest of %s:%n".formatted(Words.calls(calls.size()))
                + calls.stream()
                        .sorted(Comparator.comparingDouble(call::likeness).reversed())
                        .limit(SHOWN)
                        .map(one -> line(one) + differences(one))
                        .collect(Collectors.joining());
    }

    private static String line(RecordedCall call) {
        var sent = call.request().isEmpty() ? "" : "%n      sent %s".formatted(cut(call.request()));
        return "  - %s (correlation id %s)%s%n".formatted(call, call.correlationId(), sent);
    }

    private String differences(RecordedCall one) {
        return call.differences(one).stream()
                .map(difference -> "      " + difference + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
