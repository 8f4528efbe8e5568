package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.faults.Effect.BreakRule;
import cobrowse.simulator.control.faults.Fault.Strike;
import cobrowse.simulator.rulebook.Enforcement.Order;
import cobrowse.simulator.wire.Deeds;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What faults do to one call: decided once, though the call may have to be made again. */
final class Luck {

    /** Why an answer is as it is, if not by what the caller did: the ids of the faults. */
    static final String FAULT = TeachingHeaders.FAULT;

    /** What sort of faults they are. */
    static final String KIND = "Sim-Fault-Kind";

    private static final String ATTRIBUTE = Luck.class.getName();

    private final List<Fault> waiting;
    private final Set<String> passes;
    private final List<Strike> strikes = new ArrayList<>();

    /**
     * @param waiting faults that break rules, should the call be asked for them
     * @param passes the ids of rules that are not asked
     */
    Luck(List<Fault> waiting, Set<String> passes) {
        this.waiting = new ArrayList<>(waiting);
        this.passes = passes;
    }

    /** @return null while nobody has looked for faults */
    static @Nullable Luck of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Luck luck ? luck : null;
    }

    void goWith(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** A fault that breaks the rule, and has not been asked yet whether it hits this call. */
    Optional<Fault> next(String ruleId) {
        var next = waiting.stream().filter(fault -> fault.breaks(ruleId)).findFirst();
        next.ifPresent(waiting::remove);
        return next;
    }

    void add(Strike strike, ServletRequest request, @Nullable HttpServletResponse response) {
        strikes.add(strike);
        var ids = joined(it -> it.fault().id());
        request.setAttribute(Deeds.FAULT, ids);
        if (response == null) return;
        response.setHeader(FAULT, ids);
        response.setHeader(KIND, joined(it -> it.fault().effect().kind()));
    }

    Order orderOn(String ruleId) {
        return strikes.stream()
                .map(strike -> strike.fault().effect())
                .filter(effect ->
                        effect instanceof BreakRule rule && rule.ruleId().equals(ruleId))
                .findFirst()
                .map(effect -> effect.kind().equals("stall") ? Order.STALL : Order.BREAK)
                .orElse(passes.contains(ruleId) ? Order.PASS : Order.JUDGE);
    }

    /** What becomes of the answer, if a fault takes it into its hands. */
    Optional<Strike> onAnswer() {
        return strikes.stream()
                .filter(strike -> strike.fault().isOf(Effect.Sort.ANSWER))
                .findFirst();
    }

    List<Strike> strikes(Predicate<Fault> which) {
        return strikes.stream().filter(strike -> which.test(strike.fault())).toList();
    }

    /** Whether the answer must not leave before it is whole. */
    boolean holdsAnswer() {
        return strikes.stream().anyMatch(strike -> strike.fault().needsWholeAnswer());
    }

    private String joined(Function<Strike, String> part) {
        return strikes.stream().map(part).collect(Collectors.joining(", "));
    }
}
