package cobrowse.simulator.control.description;

import cobrowse.simulator.control.description.ControlCall.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/CONTROL.md. */
record ControlDoc(List<Subject> subjects) {

    String text() {
        return """
                # The control API

                <!-- generated: change the endpoints in the code, then run `%s` -->

                %d calls, by what they are about. All take and answer JSON unless they say otherwise. Calls that change something want
                `Content-Type: application/json` or the header `Sim-Control: 1`. The header `Sim-Organisation: ID` names an organisation; without it
                the demo organisation is meant. Bad input is answered by problem details (RFC 9457) with `field` and `fix`.

                The same for programs: `GET /_sim/openapi.json` of a running simulator. To try them, with examples: its page `/learn/control`.

                %s""".formatted(
                OpenApiTest.COMMAND,
                subjects.stream().mapToInt(subject -> subject.calls().size()).sum(),
                subjects.stream().map(ControlDoc::part).collect(Collectors.joining("\n")));
    }

    private static String part(Subject subject) {
        return """
                ## %s

                %s

                | call | what it does | fields |
                |---|---|---|
                %s""".formatted(title(subject), subject.says(), rows(subject.calls()));
    }

    private static String title(Subject subject) {
        return subject.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + subject.name().substring(1);
    }

    private static String rows(List<ControlCall> calls) {
        return calls.stream()
                .map(call -> "| `%s %s` | %s | %s |\n".formatted(call.method(), call.path(), says(call), fields(call)))
                .collect(Collectors.joining());
    }

    private static String says(ControlCall call) {
        return cell((call.summary() + " " + call.more()).strip());
    }

    private static String fields(ControlCall call) {
        var query = call.query().stream().map(field -> field("?" + field.name(), field));
        var body = call.fields().stream().map(field -> field(field.name(), field));
        return Stream.concat(query, body).collect(Collectors.joining("<br>"));
    }

    private static String field(String name, Field field) {
        var kind = field.required() ? field.kind() + ", required" : field.kind();
        var says = field.says().isEmpty() ? "" : ": " + field.says();
        return "`%s` (%s)%s".formatted(name, cell(kind), cell(says));
    }

    /** Text that stays in its cell of a table, and is text there. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
