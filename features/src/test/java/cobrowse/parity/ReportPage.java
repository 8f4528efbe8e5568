package cobrowse.parity;

import cobrowse.parity.Comparison.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people: one page of HTML that stands for itself. */
public final class ReportPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Parity: %1$s and %2$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; }
            summary { cursor: pointer; padding: .25rem 0; }
            .verdict { font-weight: 700; text-transform: uppercase; font-size: .8rem; }
            .why { display: block; margin-left: 1.2rem; }
            .wide { overflow-x: auto; margin-left: 1.2rem; }
            table { border-collapse: collapse; margin-bottom: 1rem; }
            th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
            pre { margin: 0; white-space: pre-wrap; font-size: .8rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>Parity of the %1$s and the %2$s</h1>
            <p>Each scenario of the features, in both places: the calls, what was answered, and the shape of the bodies. Values,
            ids, names and tokens are never written down.</p>
            <table>
            <caption>Scenarios</caption>
            <tr><th scope="col">verdict</th><th scope="col">how many</th></tr>
            %3$s</table>
            %4$s</main>
            </body>
            </html>
            """;

    /** It can be wider than the screen, and is then moved by the keyboard, too. */
    private static final String CALLS = """
            <div class="wide" tabindex="0" role="group" aria-label="Calls of %s"><table>
            <tr><th scope="col">call</th><th scope="col">%s</th><th scope="col">%s</th></tr>
            %s</table></div>
            """;

    private ReportPage() {}

    /** What differs comes first. */
    public static String of(Report report) {
        return PAGE.formatted(
                escaped(report.one()),
                escaped(report.other()),
                each(verdict -> count(report, verdict)),
                each(verdict -> section(report, verdict)));
    }

    private static String each(Function<Verdict, String> part) {
        return Stream.of(Verdict.DIFFERENT, Verdict.NOT_COMPARABLE, Verdict.SAME)
                .map(part)
                .collect(Collectors.joining());
    }

    private static String count(Report report, Verdict verdict) {
        return "<tr><td><a href=\"#%s\">%s</a></td><td>%d</td></tr>%n"
                .formatted(
                        verdict.name(), verdict.inWords(), report.with(verdict).size());
    }

    private static String section(Report report, Verdict verdict) {
        var scenarios =
                report.with(verdict).stream().map(it -> scenario(report, it)).collect(Collectors.joining());
        return "<section aria-labelledby=\"%1$s\">%n<h2 id=\"%1$s\">%2$s</h2>%n%3$s</section>%n"
                .formatted(verdict.name(), escaped(title(verdict)), scenarios.isEmpty() ? "<p>None.</p>\n" : scenarios);
    }

    private static String title(Verdict verdict) {
        var words = verdict.inWords();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String scenario(Report report, Comparison comparison) {
        return "<details%s>%n<summary><span class=\"verdict\">%s</span> %s%s</summary>%n%s</details>%n"
                .formatted(
                        comparison.verdict() == Verdict.DIFFERENT ? " open" : "",
                        comparison.verdict().inWords(),
                        escaped(comparison.scene().inWords()),
                        comparison.why().isEmpty()
                                ? ""
                                : "<span class=\"why\">" + escaped(comparison.why()) + "</span>",
                        calls(report, comparison));
    }

    private static String calls(Report report, Comparison comparison) {
        var most = Math.max(count(comparison.one()), count(comparison.other()));
        if (most == 0) return "";
        var rows = new StringBuilder();
        for (var at = 0; at < most; at++) {
            rows.append("<tr><th scope=\"row\">%d</th>%s%s</tr>%n"
                    .formatted(at + 1, cell(comparison.one(), at), cell(comparison.other(), at)));
        }
        return CALLS.formatted(
                escaped(comparison.scene().inWords()), escaped(report.one()), escaped(report.other()), rows);
    }

    private static int count(Optional<Played> played) {
        return played.map(it -> it.exchanges().size()).orElse(0);
    }

    private static String cell(Optional<Played> played, int at) {
        return played.filter(it -> at < it.exchanges().size())
                .map(it -> it.exchanges().get(at))
                .map(it -> "<td>%s<pre>%s</pre></td>"
                        .formatted(escaped(it.inWords()), escaped(it.body().toPrettyString())))
                .orElse("<td>no call</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
