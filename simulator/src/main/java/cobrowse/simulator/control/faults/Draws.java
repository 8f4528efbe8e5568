package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.faults.Effect.Sort;
import cobrowse.simulator.control.faults.Fault.Strike;
import cobrowse.simulator.control.faults.Faults.Kept;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.wire.TeachingHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Decides which faults hit a call. Wants no transaction around it: what is used up stays so, and waiting takes time. */
@Component
record Draws(Faults faults, Patience patience, Tidying tidying, Magic magic) {

    private static final String STREAM = "GET /api/v2/cobrowse/events";

    /**
     * Looks for faults as a call comes.
     *
     * @throws Refused with the answer of a fault that strikes before the call is carried out
     * @throws CutOff when such a fault cuts the connection
     */
    void draw(Organisation organisation, ServletRequestAttributes call) {
        var operation = TeachingHeaders.operation(call.getRequest());
        var mine = facing(organisation, call, operation.map(it -> it.card().name()));
        var rules = mine.stream().filter(fault -> fault.isOf(Sort.RULE)).toList();
        var luck = new Luck(rules, magic.passes(call.getRequest()));
        luck.goWith(call.getRequest());
        if (operation.isEmpty()) return;
        for (var sort : List.of(Sort.LATENCY, Sort.ANSWER)) {
            strike(organisation, befalling(operation.get(), mine, sort)).ifPresent(it -> add(luck, it, call));
        }
        before(organisation, luck, operation.get());
    }

    /** The faults that a call may meet: those that it brings along first. */
    private List<Fault> facing(Organisation organisation, ServletRequestAttributes call, Optional<String> operation) {
        magic.appear(organisation, call.getRequest());
        var brought = magic.faults(call.getRequest());
        if (!tidying.expectsFaults(organisation)) return brought;
        var waiting = readable(faults.live(organisation));
        if (waiting.isEmpty()) tidying.tidy(organisation);
        var mine = waiting.stream().filter(fault -> fault.isFor(operation));
        return Stream.concat(brought.stream(), mine).toList();
    }

    /** A call is asked for a rule that a fault is about. */
    void take(Organisation organisation, Fault fault, ServletRequestAttributes call) {
        var luck = Luck.of(call.getRequest());
        if (luck == null) return;
        strike(organisation, Stream.of(fault)).ifPresent(strike -> {
            add(luck, strike, call);
            await(organisation, strike);
        });
    }

    /** Waits as long as a fault wants it, and nobody takes it back. */
    void await(Organisation organisation, Strike strike) {
        patience.await(
                strike.time(),
                () -> strike.fault().isMagic()
                        || faults.isKept(organisation.id(), strike.fault().id()));
    }

    private void before(Organisation organisation, Luck luck, Operation operation) {
        luck.strikes(fault -> !fault.after()).forEach(strike -> await(organisation, strike));
        var first = luck.onAnswer().map(Strike::fault).filter(fault -> !fault.needsWholeAnswer());
        first.ifPresent(fault -> {
            if (fault.effect() instanceof Effect.Answer answer) throw new Refused(answer.in(form(operation)));
            throw new CutOff();
        });
    }

    static ErrorForm form(Operation operation) {
        return operation.card().path().startsWith("/oauth/") ? ErrorForm.OAUTH : ErrorForm.VENDOR;
    }

    /** A stream of events has no end that could be waited for: it is spared by what needs the whole answer. */
    private static Stream<Fault> befalling(Operation operation, List<Fault> faults, Sort sort) {
        var stream = operation.card().name().equals(STREAM);
        return faults.stream().filter(fault -> fault.isOf(sort) && !(stream && fault.needsWholeAnswer()));
    }

    /** The oldest that hits the call; each that is asked has looked at one more call. */
    private Optional<Strike> strike(Organisation organisation, Stream<Fault> candidates) {
        return candidates
                .map(fault -> strike(organisation, fault))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Strike> strike(Organisation organisation, Fault fault) {
        if (fault.isMagic()) return fault.strike(0);
        var number = faults.look(organisation, fault.id());
        return number.isPresent() ? fault.strike(number.getAsLong()) : Optional.empty();
    }

    private static void add(Luck luck, Strike strike, ServletRequestAttributes call) {
        luck.add(strike, call.getRequest(), call.getResponse());
    }

    /** Without those that an older simulator has kept and this one does not understand. */
    private static List<Fault> readable(List<Kept> kept) {
        return kept.stream().map(Draws::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Fault> read(Kept kept) {
        try {
            return Optional.of(FaultReader.read(kept.id(), kept.order()));
        } catch (ControlProblem e) {
            return Optional.empty();
        }
    }
}
