package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Dialect;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.VendorOperations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** docs/OPERATIONS.md. */
record OperationsDoc(List<OperationPart> operations, Map<String, Long> published) {

    String text() {
        return "%s\n%s\n%s".formatted(head(), counts(), parts());
    }

    private String parts() {
        return "## All that are served\n\n"
                + operations.stream().map(OperationsDoc::part).collect(Collectors.joining("\n"));
    }

    private String head() {
        return """
                # Operations

                %s
                %d operations: %d of the platform API, which the vendor publishes, and %d that only public posts describe.
                """.formatted(
                        DocsTest.GENERATED,
                        operations.size(),
                        operations.size() - count(Dialect.COMMUNITY),
                        count(Dialect.COMMUNITY));
    }

    private String counts() {
        return """
                ## Served and not served

                The vendor publishes %d operations, as its JavaScript SDK of today calls them; %d of them are served here: those of a co-browse
                and what an integration does around it. The others answer 501 with the operation's id, in the vendor's form, so that nobody takes
                them for a mistake of the caller. Families of which nothing is served are left out of this table.

                | family | published | served | not served |
                |---|---|---|---|
                %s""".formatted(
                        published.values().stream().mapToLong(Long::longValue).sum(),
                        served().values().stream().mapToLong(Long::longValue).sum(),
                        families());
    }

    /** Those with an id of the vendor's: its login host's calls have none. */
    private Map<String, Long> served() {
        return operations.stream()
                .map(OperationPart::card)
                .filter(card -> !card.operationId().isEmpty())
                .collect(Collectors.groupingBy(
                        card -> VendorOperations.family(card.path()), TreeMap::new, Collectors.counting()));
    }

    private String families() {
        return served().entrySet().stream()
                .map(family -> {
                    long all = published.getOrDefault(family.getKey(), 0L);
                    return "| %s | %d | %d | %d |\n"
                            .formatted(family.getKey(), all, family.getValue(), all - family.getValue());
                })
                .collect(Collectors.joining());
    }

    private long count(Dialect dialect) {
        return operations.stream()
                .filter(operation -> operation.card().dialect() == dialect)
                .count();
    }

    private static String part(OperationPart operation) {
        return """
                ## <a id="%s"></a>`%s`

                %s

                | dialect | operation id | scopes | permissions | nearest published operation | seeds |
                |---|---|---|---|---|---|
                %s

                %s""".formatted(
                        operation.anchor(),
                        operation.card().name(),
                        introduction(operation),
                        row(operation.card()),
                        rules(operation.rules()));
    }

    private static String introduction(OperationPart operation) {
        var deadEnd = operation.deadEnd() ? " Nothing is here: whatever is sent is refused." : "";
        var advice = operation.card().deprecation().map(why -> " **" + why.says() + "**");
        return operation.title() + "." + deadEnd + advice.orElse("");
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
