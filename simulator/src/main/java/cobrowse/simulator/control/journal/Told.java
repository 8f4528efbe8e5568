package cobrowse.simulator.control.journal;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.caller.Knock;
import cobrowse.simulator.control.journal.Asked.Header;
import cobrowse.simulator.control.journal.EntryBody.CallerBody;
import cobrowse.simulator.control.journal.EntryBody.MoveBody;
import cobrowse.simulator.control.journal.EntryBody.RuleBody;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.wire.Deeds.Moved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a kept call into words. */
final class Told {

    private Told() {}

    /** Who called; empty where no rule was judged that knows it. */
    static Optional<Caller> caller(Entry entry) {
        return entry.course().judgements().stream()
                .map(Judgement::attempt)
                .flatMap(attempt -> {
                    if (attempt instanceof CalledBy called) return Stream.of(called.caller());
                    return attempt instanceof Knock knock ? knock.caller().stream() : Stream.empty();
                })
                .findFirst();
    }

    static @Nullable CallerBody callerBody(Entry entry) {
        return caller(entry)
                .map(caller -> new CallerBody(
                        caller.clientId(), caller.userId().orElse(null), List.copyOf(new TreeSet<>(caller.scopes()))))
                .orElse(null);
    }

    static List<RuleBody> rules(Entry entry) {
        return entry.course().judgements().stream().flatMap(Told::rules).toList();
    }

    private static Stream<RuleBody> rules(Judgement<?> judgement) {
        var book = judgement.rulebook();
        List<? extends Rule<?>> rules = book.rules();
        return IntStream.range(0, rules.size())
                .mapToObj(place -> new RuleBody(
                        book.operation(),
                        rules.get(place).id(),
                        judgement.verdictOn(place).words()));
    }

    static @Nullable String consequence(Entry entry) {
        String consequence = null;
        for (var judgement : entry.course().judgements()) {
            if (judgement.ruling() instanceof Ruling.Denied) consequence = "refused";
            if (judgement.ruling() instanceof Ruling.Stalled) consequence = "stalled";
        }
        return consequence;
    }

    static MoveBody move(Moved moved) {
        return new MoveBody(
                moved.thing(),
                moved.id(),
                moved.from().map(Lifecycle::spelt).orElse(null),
                moved.by().map(Lifecycle::spelt).orElse(null),
                Lifecycle.spelt(moved.to()));
    }

    static Map<String, String> headers(List<Header> headers, Redactor redactor) {
        var shown = new LinkedHashMap<String, String>();
        for (var header : headers)
            shown.merge(header.name(), shownValue(header, redactor), (one, two) -> one + ", " + two);
        return shown;
    }

    private static String shownValue(Header header, Redactor redactor) {
        if (SecretNames.means(header.name(), false)) return Redactor.HIDDEN;
        var value = header.value();
        var query = header.name().equals("Location") ? value.indexOf('?') : -1;
        if (query < 0) return redactor.text(value);
        return redactor.text(value.substring(0, query + 1)) + redactor.pairs(value.substring(query + 1));
    }
}
