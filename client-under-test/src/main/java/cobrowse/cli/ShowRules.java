package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Unreadable;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import cobrowse.client.http.Limits;
import cobrowse.client.http.Line;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "rules",
        description =
                "The rules that a simulator enforces, or one of them. A real organisation does not tell its rules.",
        footerHeading = "%nExample:%n",
        footer = {"  cobrowse rules", "  cobrowse rules initiator-has-cobrowse-open"})
final class ShowRules implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One rule, with its lesson.")
    Optional<String> id = Optional.empty();

    /** A rule of the catalogue. @param enforced whether the organisation has it switched on */
    record Entry(
            String id,
            String says,
            boolean refuses,
            boolean stalls,
            Optional<Boolean> enforced,
            List<String> operations) {

        private String consequence() {
            if (!enforced.orElse(true)) return "switched off";
            return stalls ? refuses ? "refuses or stalls" : "stalls" : "refuses";
        }
    }

    private record Shown(List<Entry> rules) {}

    private record WithLesson(Entry rule, String lesson) {}

    ShowRules(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var rules = catalogue();
        if (id.isPresent()) show(one(rules, id.get()));
        else show(rules);
        return Exit.DONE.code();
    }

    /** Without a token: whoever reaches a simulator may read its rules, and nobody else is to get a token for this. */
    private List<Entry> catalogue() {
        var line = new Line(
                desk.hosts(), Limits.usual(), HttpClient.Builder.NO_PROXY, ForkJoinPool.commonPool(), desk.observer());
        try {
            return Optional.of(line.send(Call.get("/_sim/rules"), Optional.empty()))
                    .filter(isOfSimulator())
                    .map(answer -> answer.as(Shown.class).rules())
                    .orElseThrow(this::noSimulator);
        } catch (Refused.ServerFailure e) {
            throw e;
        } catch (Refused | Unreadable e) {
            throw noSimulator();
        }
    }

    private static Predicate<Answer> isOfSimulator() {
        return answer -> answer.body().contains("\"rules\"");
    }

    private Stopped noSimulator() {
        return new Stopped(
                Exit.REFUSED,
                desk.hosts().api() + " is no simulator, and only a simulator has rules to show",
                "Name a simulator with --url");
    }

    private Entry one(List<Entry> rules, String wanted) {
        return rules.stream()
                .filter(rule -> rule.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new Stopped(Exit.REFUSED, "There is no rule " + wanted, "See them all: cobrowse rules"));
    }

    private void show(Entry rule) {
        var lesson = desk.hosts().api() + "/learn/rules/" + rule.id();
        var lines = new ArrayList<String>();
        lines.add(rule.says());
        lines.add("  consequence   " + rule.consequence());
        rule.operations().forEach(operation -> lines.add("  asked by      " + operation));
        lines.add("  lesson        " + lesson);
        desk.screen().show(new WithLesson(rule, lesson), lines);
    }

    private void show(List<Entry> rules) {
        var rows = rules.stream()
                .map(rule -> List.of(rule.id(), rule.consequence(), rule.says()))
                .toList();
        desk.screen().show(Map.of("rules", rules), desk.screen().table(List.of("RULE", "CONSEQUENCE", "SAYS"), rows));
    }
}
