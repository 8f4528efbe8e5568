package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.faults.Effect.BreakRule;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which rules and operations a fault can be about. */
@Component
record Possible(Catalogue catalogue) {

    /** @throws ControlProblem when the fault is about a rule or an operation that there is not, or not together */
    void insistOn(Fault fault) {
        var judging = fault.effect() instanceof BreakRule broken ? judging(broken) : List.<String>of();
        fault.operations().forEach(operation -> insistOn(operation, judging));
    }

    /** The operations that insist on a rule; none for rules of any call, which can be broken everywhere. */
    private List<String> judging(BreakRule broken) {
        var rule = catalogue.find(broken.ruleId()).orElseThrow(() -> ControlProblem.noSuch("rule", broken.ruleId()));
        if (broken.stalls()) insistOnStalling(rule);
        return catalogue.insistingOn(rule).stream().map(it -> it.card().name()).toList();
    }

    private void insistOnStalling(Rule<?> rule) {
        if (rule.otherwise().symptom().isPresent()) return;
        var stalling = catalogue.rules().stream()
                .filter(it -> it.otherwise().symptom().isPresent())
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        throw ControlProblem.badField("stall", rule.id() + " stalls nothing.", "Send one of " + stalling + ".");
    }

    private void insistOn(String operation, List<String> judging) {
        if (judging.isEmpty() ? isServed(operation) : judging.contains(operation)) return;
        throw ControlProblem.badField(
                "operation",
                "\"" + operation + "\" is no operation that this can befall.",
                "Leave it out, or take one that GET /_sim/rules lists, for a rule one that insists on the rule.");
    }

    private boolean isServed(String operation) {
        return catalogue.operations().stream().anyMatch(it -> it.card().name().equals(operation));
    }
}
