package cobrowse.cli.screen;

import cobrowse.client.http.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Where a command speaks: results to one side, failures and remarks to the other. For programs each result is one JSON object
 * in one line, and nothing else is there.
 */
public final class Screen {

    private static final String STEERING = "[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;
    private final boolean json;

    public Screen(PrintWriter out, PrintWriter err, boolean colour, boolean json) {
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.json = json;
    }

    /** A result. @param document a record or map, for programs @param lines for people, see {@link #in} */
    public void show(Object document, List<String> lines) {
        if (json) out.println(Json.write(document));
        else lines.forEach(line -> out.println(harmless(line)));
        out.flush();
    }

    public void show(Object document, String... lines) {
        show(document, List.of(lines));
    }

    /** Something by the way. Programs are not told. */
    public void remark(String line) {
        if (!json) say(line);
    }

    /** Said to whoever watches, program or not. */
    public void say(String line) {
        err.println(harmless(line));
        err.flush();
    }

    public void fail(Report report) {
        if (json) say(Json.write(report.json()));
        else {
            say(in(Ink.RED, "cobrowse: ") + report.message());
            report.facts().forEach(this::fact);
        }
    }

    /** Whether nobody reads the results any more. */
    public boolean isGone() {
        return out.checkError();
    }

    public String in(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    /** Lines with columns of the same width. @param head the columns' names */
    public List<String> table(List<String> head, List<List<String>> rows) {
        return new Table(head, rows).lines(line -> in(Ink.BOLD, line));
    }

    private void fact(String name, Object value) {
        if (value instanceof List<?> many) many.forEach(one -> fact(name.replaceAll("s$", ""), one));
        else say(in(Ink.FAINT, "  %-26s".formatted(words(name))) + word(value));
    }

    private static Object word(Object value) {
        return value instanceof Boolean yes ? yes ? "yes" : "no" : value;
    }

    /** correlationId is correlation id. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** What others wrote must not steer the terminal: of its escapes only our colours are left. */
    private static String harmless(String line) {
        return line.replaceAll("\\u001b(?!\\[[0-9]{1,2}m)|(?!\\u001b)" + STEERING, "?");
    }
}
