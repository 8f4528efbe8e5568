package cobrowse.simulator.control.faults;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Enforcement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.wire.OnceMore;
import cobrowse.simulator.wire.Overlooked;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes rules as the testers of the caller's organisation want them taken, and says so in the answer. A call looks for
 * faults when it is asked for its first rule, and only where some are ordered; then it is made once more.
 */
@Component
class Conduct implements Enforcement {

    private final Draws draws;
    private final SimulatedClock clock;

    Conduct(Draws draws, SimulatedClock clock) {
        this.draws = draws;
        this.clock = clock;
    }

    @Override
    public Order orderOn(Rulebook<?> rulebook, Rule<?> rule) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) return Order.JUDGE;
        var organisation = Sandbox.of(call.getRequest());
        if (organisation.isEmpty()) return Order.JUDGE;
        var bent = orderByFaults(organisation.get(), rule.id(), call);
        if (bent != Order.JUDGE) return bent;
        return organisation.get().settings().rulesOff().contains(rule.id()) ? Order.OVERLOOK : Order.JUDGE;
    }

    @Override
    public void overlooked(Rule<?> rule, Ruling ruling) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            Overlooked.remember(rule, ruling, call.getRequest(), call.getResponse());
        }
    }

    private boolean mayMeetFaults(Organisation organisation, ServletRequestAttributes call) {
        return organisation.settings().expectsFaults(clock.now(organisation))
                || !MagicValues.of(call.getRequest()).isEmpty();
    }

    private Order orderByFaults(Organisation organisation, String ruleId, ServletRequestAttributes call) {
        var luck = Luck.of(call.getRequest());
        if (luck == null) {
            if (!mayMeetFaults(organisation, call)) return Order.JUDGE;
            throw new OnceMore(() -> draws.draw(organisation, call));
        }
        var order = luck.orderOn(ruleId);
        if (order != Order.JUDGE) return order;
        luck.next(ruleId).ifPresent(fault -> {
            throw new OnceMore(() -> draws.take(organisation, fault, call));
        });
        return Order.JUDGE;
    }
}
