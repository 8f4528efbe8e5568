package cobrowse.simulator.control.faults;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.rulebook.Enforcement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.wire.Overlooked;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Takes rules as the testers of the caller's organisation want them taken, and says so in the answer. */
@Component
class Conduct implements Enforcement {

    /** Why an answer is as it is, if not by what the caller did: the fault's id. */
    static final String FAULT = "Sim-Fault";

    private static final String BROKEN = Conduct.class.getName() + ".broken";

    private final Faults faults;

    Conduct(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Order orderOn(Rulebook<?> rulebook, Rule<?> rule) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) return Order.JUDGE;
        var organisation = Sandbox.of(call.getRequest());
        if (organisation.isEmpty()) return Order.JUDGE;
        if (breaks(organisation.get().id(), rule.id(), call)) return Order.BREAK;
        return organisation.get().settings().rulesOff().contains(rule.id()) ? Order.OVERLOOK : Order.JUDGE;
    }

    @Override
    public void overlooked(Rule<?> rule, Ruling ruling) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            Overlooked.remember(rule, ruling, call.getRequest(), call.getResponse());
        }
    }

    /** A call that is made again because another stood in its way meets the fault that it met first. */
    private boolean breaks(String organisationId, String ruleId, ServletRequestAttributes call) {
        var request = call.getRequest();
        if (ruleId.equals(request.getAttribute(BROKEN))) return true;
        var fault = faults.take(
                organisationId,
                ruleId,
                TeachingHeaders.operation(request).map(called -> called.card().name()));
        fault.ifPresent(taken -> {
            request.setAttribute(BROKEN, ruleId);
            say(taken, call.getResponse());
        });
        return fault.isPresent();
    }

    private static void say(Fault fault, @Nullable HttpServletResponse response) {
        if (response != null) response.setHeader(FAULT, fault.id());
    }
}
