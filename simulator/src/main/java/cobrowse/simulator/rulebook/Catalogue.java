package cobrowse.simulator.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every rule of every operation, each once; the lessons, the docs and the coverage checks read nothing else. */
@Component
public class Catalogue {

    private final LinkedHashMap<String, Rule<?>> rules = new LinkedHashMap<>();
    private final List<Operation> operations;
    private final List<Gate> gates;

    /** Found once, as nothing of it changes while the simulator runs. */
    private final Map<String, List<Rule<?>>> orders = new ConcurrentHashMap<>();

    private final Map<String, List<Operation>> places = new ConcurrentHashMap<>();

    Catalogue(List<Judge> judges, List<Gate> gates) {
        this.gates = gates;
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

    /** What an operation insists on, from the first to the last: first what is asked before it comes to the operation. */
    public List<Rule<?>> order(Operation operation) {
        return orders.computeIfAbsent(operation.card().name(), name -> ordered(operation));
    }

    /** The operations that insist on a rule, in particular: none for a rule of any call. */
    public List<Operation> insistingOn(Rule<?> rule) {
        return places.computeIfAbsent(rule.id(), id -> placed(rule));
    }

    private List<Rule<?>> ordered(Operation operation) {
        var before = gates.stream()
                .flatMap(gate -> gate.rulebook().rules().stream().filter(rule -> gate.asks(rule, operation.card())));
        return Stream.concat(before, operation.rulebook().rules().stream())
                .<Rule<?>>map(rule -> rule)
                .toList();
    }

    private List<Operation> placed(Rule<?> rule) {
        var insisting = operations.stream()
                .filter(operation -> order(operation).contains(rule))
                .toList();
        var askedOfAny = operations.stream()
                .filter(operation -> operation.card().path().startsWith("/api/")
                        && !operation.card().open())
                .allMatch(insisting::contains);
        return askedOfAny ? List.of() : insisting;
    }
}
