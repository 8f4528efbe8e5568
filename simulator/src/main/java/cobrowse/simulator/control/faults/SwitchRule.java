package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Switches a rule of an organisation off and on. What is off is not judged, and answers that would have been refused name it in
 * {@code Sim-Overlooked-Rule}.
 */
@RestController
record SwitchRule(Catalogue catalogue, Organisations organisations) {

    record Order(Optional<Boolean> enforced) {}

    record Switched(String id, String says, boolean enforced) {}

    @PutMapping("/_sim/rules/{ruleId}")
    Switched turn(Organisation organisation, @PathVariable String ruleId, Sent<Order> sent) {
        var rule = catalogue.find(ruleId).orElseThrow(() -> ControlProblem.noSuch("rule", ruleId));
        var enforced = Orders.required("enforced", Orders.read(sent).enforced());
        var held = organisations.hold(organisation.id()).orElseThrow();
        organisations.saveSettings(held.with(held.settings().enforcing(ruleId, enforced)));
        return new Switched(rule.id(), rule.says(), enforced);
    }
}
