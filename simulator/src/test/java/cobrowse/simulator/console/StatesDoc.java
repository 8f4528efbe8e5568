package cobrowse.simulator.console;

import java.util.List;
import java.util.stream.Collectors;

/** docs/STATES.md. */
record StatesDoc(List<StateTable> tables) {

    String text() {
        return """
                # States

                %s
                %s""".formatted(
                        DocsTest.GENERATED, tables.stream().map(StatesDoc::part).collect(Collectors.joining("\n")));
    }

    private static String part(StateTable table) {
        var rows = table.moves().stream()
                .map(move -> "| `%s` | `%s` | `%s` |\n".formatted(move.from(), move.on(), move.to()))
                .collect(Collectors.joining());
        return """
                ## %s

                ```mermaid
                %s```

                | from | signal | to |
                |---|---|---|
                %s""".formatted(table.title(), table.mermaid(), rows);
    }
}
