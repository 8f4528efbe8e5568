package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import java.util.stream.Collectors;

/** docs/RULES.md. */
record RulesDoc(Catalogue catalogue, Curriculum curriculum) {

    String text() {
        var chapters = curriculum.chapters().stream().map(RulesDoc::chapter).collect(Collectors.joining("\n"));
        return """
                # Rules

                %s
                All %d rules, each with a lesson at `/learn/rules/<id>`: why it is so, who says so, and commands that break and keep it.

                %s""".formatted(DocsTest.GENERATED, catalogue.rules().size(), chapters);
    }

    private static String chapter(Curriculum.Chapter chapter) {
        var call = chapter.card().map(card -> "\n`%s`\n".formatted(card.name())).orElse("");
        var rows = chapter.rules().stream().map(RulesDoc::row).collect(Collectors.joining());
        return """
                ## %s
                %s
                | rule | the law | whoever breaks it meets | standing | what to do |
                |---|---|---|---|---|
                %s""".formatted(chapter.title(), call, rows);
    }

    private static String row(Rule<?> rule) {
        return "| <a id=\"%1$s\"></a>`%1$s` | %2$s | %3$s | %4$s | %5$s |\n"
                .formatted(
                        rule.id(),
                        DocsTest.cell(rule.says()),
                        DocsTest.cell(Outcome.of(rule)),
                        Standings.of(rule.source()),
                        DocsTest.cell(rule.lesson().fix()));
    }
}
