package cobrowse.simulator.control.faults;

import static java.util.stream.Collectors.toSet;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Settings;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Switches rules of an organisation off and on. What is off is not judged, and answers that would have been refused name it in
 * {@code Sim-Overlooked-Rule}.
 */
@RestController
record SwitchRule(Catalogue catalogue, Organisations organisations) {

    record Order(Optional<Boolean> enforced) {}

    record Switched(String id, String says, boolean enforced) {}

    /** @param rules how many were switched */
    record AllSwitched(int rules, boolean enforced) {}

    /** Switches a rule off or on. */
    @PutMapping("/_sim/rules/{ruleId}")
    Switched turn(Organisation organisation, @PathVariable String ruleId, Sent<Order> sent) {
        var rule = known(ruleId);
        var enforced = Orders.required("enforced", Orders.read(sent).enforced());
        change(organisation, settings -> settings.enforcing(ruleId, enforced));
        return new Switched(rule.id(), rule.says(), enforced);
    }

    /** Switches a rule on again. */
    @DeleteMapping("/_sim/rules/{ruleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void turnOn(Organisation organisation, @PathVariable String ruleId) {
        known(ruleId);
        change(organisation, settings -> settings.enforcing(ruleId, true));
    }

    /** Switches all rules on, or all off. */
    @PutMapping("/_sim/rules")
    AllSwitched turnAll(Organisation organisation, Sent<Order> sent) {
        var enforced = Orders.required("enforced", Orders.read(sent).enforced());
        var all = catalogue.rules().stream().map(Rule::id).collect(toSet());
        change(organisation, settings -> settings.withRulesOff(enforced ? Set.of() : all));
        return new AllSwitched(all.size(), enforced);
    }

    private Rule<?> known(String ruleId) {
        return catalogue.find(ruleId).orElseThrow(() -> ControlProblem.noSuch("rule", ruleId));
    }

    private void change(Organisation organisation, UnaryOperator<Settings> change) {
        var held = organisations.hold(organisation.id()).orElseThrow();
        organisations.saveSettings(held.with(change.apply(held.settings())));
    }
}
