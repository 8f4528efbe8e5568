package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Dialect;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** docs/OPERATIONS.md. */
record OperationsDoc(List<OperationPart> operations) {

    String text() {
        return """
                # Operations

                %s
                %d operations: %d of the platform API, which the vendor publishes, and %d that only public posts describe.

                %s""".formatted(
                        DocsTest.GENERATED,
                        operations.size(),
                        operations.size() - count(Dialect.COMMUNITY),
                        count(Dialect.COMMUNITY),
                        operations.stream().map(OperationsDoc::part).collect(Collectors.joining("\n")));
    }

    private long count(Dialect dialect) {
        return operations.stream()
                .filter(operation -> operation.card().dialect() == dialect)
                .count();
    }

    private static String part(OperationPart operation) {
        var deadEnd = operation.deadEnd() ? " Nothing is here: whatever is sent is refused." : "";
        return """
                ## <a id="%s"></a>`%s`

                %s.%s

                | dialect | operation id | scopes | permissions | nearest published operation | seeds |
                |---|---|---|---|---|---|
                %s

                %s""".formatted(
                        operation.anchor(),
                        operation.card().name(),
                        operation.title(),
                        deadEnd,
                        row(operation.card()),
                        rules(operation.rules()));
    }

    private static String row(Card card) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        card.dialect().header(),
                        card.operationId().isEmpty() ? "none" : card.operationId(),
                        card.scopes(),
                        card.permissions(),
                        card.official().map("`%s`"::formatted).orElse("none"),
                        card.seed().isEmpty() ? "none" : card.seed());
    }

    private static String rules(List<Rule<?>> rules) {
        var number = new int[1];
        return rules.stream()
                .map(rule -> "%d. [%s](RULES.md#%s)\n".formatted(++number[0], rule.says(), rule.id()))
                .collect(Collectors.joining());
    }
}
