package cobrowse.simulator.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every rule of every operation, each once; the lessons, the docs and the coverage checks read nothing else. */
@Component
public class Catalogue {

    private final LinkedHashMap<String, Rule<?>> rules = new LinkedHashMap<>();
    private final List<Operation> operations;

    Catalogue(List<Judge> judges) {
        operations = judges.stream()
                .filter(Operation.class::isInstance)
                .map(Operation.class::cast)
                .sorted(Comparator.<Operation, String>comparing(
                                operation -> operation.card().path())
                        .thenComparing(operation -> operation.card().method()))
                .toList();
        judges.stream().filter(judge -> !(judge instanceof Operation)).forEach(this::addAll);
        operations.forEach(this::addAll);
    }

    private void addAll(Judge judge) {
        judge.rulebook().rules().forEach(this::add);
    }

    private void add(Rule<?> rule) {
        var other = rules.putIfAbsent(rule.id(), rule);
        if (other != null && other != rule) throw new IllegalStateException("Two rules share the id " + rule.id());
    }

    /** Each rule once: first those of any call, then by operation. */
    public Collection<Rule<?>> rules() {
        return rules.values();
    }

    /** By path, then method. */
    public List<Operation> operations() {
        return operations;
    }

    public Optional<Rule<?>> find(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    /** The operations that insist on a rule. */
    public List<Operation> insistingOn(Rule<?> rule) {
        return operations.stream()
                .filter(operation -> operation.rulebook().rules().contains(rule))
                .toList();
    }
}
