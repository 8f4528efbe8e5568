package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Refused.Answer;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.ErrorBodies;
import cobrowse.simulator.wire.TeachingHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the breaking command of a rule gets, by the same hand that writes real answers. */
@Component
record ExactAnswers(ExampleGaps gaps, ServedCalls served, JsonMapper json) {

    /** Stands for the id that every call gets. */
    static final String SAMPLE_ID = "0f1e2d3c-4b5a-4968-8776-655443322110";

    /** @param base the simulator's address, without a slash at the end */
    ExactAnswer of(Rule<?> rule, String base) {
        var refusal = rule.otherwise().refusal();
        return refusal.isPresent() ? refused(rule, refusal.get(), base) : stalled(rule, base);
    }

    private ExactAnswer refused(Rule<?> rule, Refusal<?> refusal, String base) {
        var answer = answer(rule, refusal);
        var headers = headers(rule, base);
        answer.headers().forEach((name, value) -> headers.add(name + ": " + value));
        var isPage = answer.form() == ErrorForm.PAGE;
        var path = rule.lesson().breaking().last().path();
        headers.add("Content-Type: " + (isPage ? "text/html;charset=UTF-8" : ErrorBodies.type(path)));
        var body = isPage
                ? answer.message()
                : json.writeValueAsString(ErrorBodies.body(answer, rule.lesson().fix(), path, SAMPLE_ID));
        return new ExactAnswer(answer.status(), headers, body);
    }

    /** Its symptom begins with the status. */
    private ExactAnswer stalled(Rule<?> rule, String base) {
        var status = Integer.parseInt(rule.otherwise().symptom().orElseThrow().substring(0, 3));
        return new ExactAnswer(status, headers(rule, base), "");
    }

    private List<String> headers(Rule<?> rule, String base) {
        var headers = new ArrayList<String>();
        headers.add(Correlation.HEADER + ": " + SAMPLE_ID);
        served.meantBy(rule.lesson().breaking().last())
                .map(operation -> operation.card().dialect().header())
                .ifPresent(dialect -> headers.add(TeachingHeaders.DIALECT + ": " + dialect));
        headers.add(TeachingHeaders.BROKEN_RULE + ": " + rule.id());
        headers.add("Link: <%s/learn/rules/%s>; rel=\"help\"".formatted(base, rule.id()));
        return headers;
    }

    /** The refusal's own answer to a call that has the example's values for its gaps. */
    private Answer answer(Rule<?> rule, Refusal<?> refusal) {
        var example = new Refusal<>(
                refusal.status(),
                refusal.code(),
                refusal.message(),
                refusal.form(),
                values(rule, refusal.gaps().keySet()),
                refusal.fault(),
                values(rule, refusal.headers().keySet()));
        return ((Ruling.Denied) example.ruleAgainst(rule, rule)).answer();
    }

    /** A gap that nobody has filled stays one. */
    private Map<String, Function<? super Object, String>> values(Rule<?> rule, Set<String> names) {
        var values = new LinkedHashMap<String, Function<? super Object, String>>();
        for (var name : names)
            values.put(name, call -> gaps.find(rule.id(), name).orElse("{" + name + "}"));
        return values;
    }
}
