package cobrowse.parity;

import cobrowse.parity.Comparison.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report in a few lines, for the screen: what differs and what was not asked, each by its name. */
public final class Summary {

    private Summary() {}

    /** The counts come last, where they are seen. */
    public static String of(Report report) {
        var lines = new StringBuilder();
        lines.append("Parity of the %s and the %s%n".formatted(report.one(), report.other()));
        for (var verdict : new Verdict[] {Verdict.NOT_COMPARABLE, Verdict.DIFFERENT}) {
            lines.append(named(report, verdict));
        }
        for (var verdict : Verdict.values()) {
            lines.append("%5d %s%n".formatted(report.with(verdict).size(), verdict.inWords()));
        }
        return lines.toString();
    }

    private static String named(Report report, Verdict verdict) {
        return report.with(verdict).stream()
                .map(it -> "%s: %s%n    %s%n"
                        .formatted(
                                verdict.inWords().toUpperCase(Locale.ROOT),
                                it.scene().inWords(),
                                it.why()))
                .collect(Collectors.joining());
    }
}
