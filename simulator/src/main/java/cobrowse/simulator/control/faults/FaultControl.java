package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.Sent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Orders faults: the next calls that a rule is asked about are refused by it, though they keep it. Rules that come earlier
 * still come first. Such an answer carries the fault's id in {@value Conduct#FAULT}.
 */
@RestController
record FaultControl(Catalogue catalogue, Faults faults, Ids ids) {

    private static final int MOST_CALLS = 1_000_000;

    /** @param operation "METHOD /path" as GET /_sim/rules lists it; any operation without it */
    record Order(Optional<String> refuse, Optional<String> operation, Optional<Integer> calls) {}

    record Waiting(
            String id,
            String refuse,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> operation,
            int callsLeft) {
        static Waiting of(Fault fault) {
            return new Waiting(fault.id(), fault.ruleId(), fault.operation(), fault.callsLeft());
        }
    }

    record AllWaiting(List<Waiting> entities) {}

    /** Orders a fault: the next calls that a rule is asked about are refused by it, though they keep it.
     * Rules that come earlier still come first. Such an answer carries the fault's id in {@value Conduct#FAULT}.
     */
    @PostMapping("/_sim/faults")
    @ResponseStatus(HttpStatus.CREATED)
    Waiting order(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var rule = known(Orders.required("refuse", order.refuse()));
        order.operation().ifPresent(operation -> insists(rule, operation));
        var fault = new Fault(ids.next(), rule.id(), order.operation(), calls(order));
        if (faults.order(organisation.id(), fault)) return Waiting.of(fault);
        throw ControlProblem.conflict(
                "refuse",
                "Too many faults wait already.",
                "Delete them, or let calls meet them: " + Faults.MOST + " may wait.");
    }

    /** Lists the faults that wait, oldest first. */
    @GetMapping("/_sim/faults")
    AllWaiting waiting(Organisation organisation) {
        return new AllWaiting(
                faults.of(organisation.id()).stream().map(Waiting::of).toList());
    }

    /** Takes back all faults that wait. */
    @DeleteMapping("/_sim/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Organisation organisation) {
        faults.forget(organisation.id());
    }

    private Rule<?> known(String ruleId) {
        return catalogue.find(ruleId).orElseThrow(() -> ControlProblem.noSuch("rule", ruleId));
    }

    private static int calls(Order order) {
        var calls = order.calls().orElse(1);
        if (calls >= 1 && calls <= MOST_CALLS) return calls;
        throw ControlProblem.badField("calls", "calls is out of range.", "Send a number from 1 to " + MOST_CALLS + ".");
    }

    /** Rules of any call can be broken everywhere. */
    private void insists(Rule<?> rule, String operation) {
        var insisting =
                catalogue.insistingOn(rule).stream().map(it -> it.card().name()).toList();
        if (insisting.isEmpty() && isServed(operation) || insisting.contains(operation)) return;
        throw ControlProblem.badField(
                "operation",
                operation + " does not refuse by " + rule.id() + ".",
                "Leave it out, or take one that GET /_sim/rules lists for the rule.");
    }

    private boolean isServed(String operation) {
        return catalogue.operations().stream().anyMatch(it -> it.card().name().equals(operation));
    }
}
