package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rule;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the operation that a call means. */
@Component
record ServedCalls(Catalogue catalogue) {

    Optional<Operation> meantBy(String method, String path) {
        // what is no longer encoded is encoded again, or a lonely percent sign would be no path at all
        var segments = PathContainer.parsePath(path.split("\\?", 2)[0].replace("%", "%25"));
        return catalogue.operations().stream()
                .filter(operation -> operation.card().method().equals(method))
                .filter(operation -> PathPatternParser.defaultInstance
                        .parse(operation.card().path())
                        .matches(segments))
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
