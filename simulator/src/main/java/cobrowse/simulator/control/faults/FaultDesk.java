package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.faults.Faults.Kept;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Takes orders of faults; from then on the organisation's calls look for faults. */
@Component
record FaultDesk(Faults faults, Possible possible, Organisations organisations, Ids ids) {

    /** Wants a transaction around it. */
    Kept order(Organisation organisation, FaultOrder order) {
        var id = ids.next();
        possible.insistOn(FaultReader.read(id, order));
        var held = organisations.hold(organisation.id()).orElseThrow();
        if (faults.live(held).size() >= Faults.MOST) throw tooMany();
        var kept = faults.insert(held, id, order, FaultReader.calls(order), FaultReader.lasting(order));
        organisations.saveSettings(held.with(held.settings().expectingFaults(kept.ends())));
        return kept;
    }

    private static ControlProblem tooMany() {
        return ControlProblem.conflict(
                "refuse",
                "Too many faults wait already.",
                "Delete them, or let calls meet them: " + Faults.MOST + " may wait.");
    }
}
