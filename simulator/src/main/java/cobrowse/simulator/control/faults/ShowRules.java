package cobrowse.simulator.control.faults;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rule;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for programs: what the build compares features and contracts with, and which rules are switched off. */
@RestController
record ShowRules(Catalogue catalogue) {

    record RuleEntry(
            String id, String says, boolean refuses, boolean stalls, boolean enforced, List<String> operations) {}

    /** @param operationId the vendor's, empty where the vendor publishes no such operation */
    record OperationEntry(
            String method,
            String path,
            String operationId,
            String dialect,
            Demand scopes,
            Demand permissions,
            boolean deprecated,
            String rulebook,
            List<String> rules) {}

    /** @param all whether all of them are asked for, or any one */
    record Demand(boolean all, List<String> anyOrAllOf) {}

    record Shown(List<RuleEntry> rules, List<OperationEntry> operations) {}

    @GetMapping("/_sim/rules")
    Shown rules(Organisation organisation) {
        var off = organisation.settings().rulesOff();
        return new Shown(
                catalogue.rules().stream()
                        .map(rule -> entry(rule, !off.contains(rule.id())))
                        .toList(),
                catalogue.operations().stream().map(ShowRules::entry).toList());
    }

    private RuleEntry entry(Rule<?> rule, boolean enforced) {
        return new RuleEntry(
                rule.id(),
                rule.says(),
                rule.otherwise().refusal().isPresent(),
                rule.otherwise().symptom().isPresent(),
                enforced,
                catalogue.insistingOn(rule).stream()
                        .map(operation -> operation.card().name())
                        .toList());
    }

    private static OperationEntry entry(Operation operation) {
        var card = operation.card();
        return new OperationEntry(
                card.method(),
                card.path(),
                card.operationId(),
                card.dialect().header(),
                new Demand(card.scopes().all(), card.scopes().scopes()),
                new Demand(card.permissions().all(), card.permissions().permissions()),
                card.deprecation().isPresent(),
                operation.rulebook().operation(),
                operation.rulebook().rules().stream().map(Rule::id).toList());
    }
}
