package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.UnknownCalls;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the operation that a call means. */
@Component
record ServedCalls(Catalogue catalogue) {

    Optional<Operation> meantBy(String method, String path) {
        var asked = path.split("\\?", 2)[0];
        return catalogue.operations().stream()
                .filter(operation -> UnknownCalls.isMeant(operation.card(), method, asked))
                .findFirst();
    }

    Optional<Operation> meantBy(Call call) {
        return meantBy(call.method(), call.path());
    }

    /** Whether whatever one sends there is refused: its rules can be kept, but elsewhere only. */
    boolean isDeadEnd(Operation operation) {
        var rules = operation.rulebook().rules();
        return !rules.isEmpty() && rules.stream().allMatch(rule -> isKeptOnlyElsewhere(rule, operation));
    }

    private boolean isKeptOnlyElsewhere(Rule<?> rule, Operation operation) {
        var broken = meantBy(rule.lesson().breaking().last());
        var kept = meantBy(rule.lesson().keeping().last());
        return broken.filter(operation::equals).isPresent()
                && kept.filter(operation::equals).isEmpty();
    }
}
