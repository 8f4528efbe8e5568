package cobrowse.simulator.console;

import cobrowse.simulator.control.faults.MagicValue;
import cobrowse.simulator.control.faults.MagicValue.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/MAGIC.md. */
record MagicDoc(Map<Place, List<MagicValue>> values) {

    String text() {
        return """
                # Magic values

                %s
                Each of these always fails in one way, so that a program in any language can test its failure paths without a call of the
                control API. They work in every organisation, and no listing shows them: they are known by their looks, `magic-…` and
                `6fa17…`. Who calls, and with which scopes, is judged as always. An answer that one of them made names it in `Sim-Fault`.
                A customer's participant id is the conversation's with `6fa17005` in the place of `6fa17004`.
                %s""".formatted(
                        DocsTest.GENERATED,
                        values.entrySet().stream()
                                .map(part -> part(part.getKey(), part.getValue()))
                                .collect(Collectors.joining()));
    }

    private static String part(Place place, List<MagicValue> values) {
        return """

                ## %s

                Stand in %s.

                | value | what comes of it | status | rule |
                |---|---|---|---|
                %s""".formatted(
                place.title(), place.where(), values.stream().map(MagicDoc::row).collect(Collectors.joining()));
    }

    private static String row(MagicValue value) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        value.value(),
                        DocsTest.cell(value.happens()),
                        LearnMagic.status(value),
                        value.rule()
                                .map(rule -> "[%s](RULES.md#%s)".formatted(rule, rule))
                                .orElse(""));
    }
}
