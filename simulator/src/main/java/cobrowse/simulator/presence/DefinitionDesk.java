package cobrowse.simulator.presence;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Timestamps;
import org.springframework.stereotype.Component;

/** Makes and changes presence definitions, and notes when. */
@Component
record DefinitionDesk(Definitions definitions, SimulatedClock clock, Ids ids) {

    Definition make(Caller caller, DefinitionOrder order) {
        var made = new Definition(
                ids.next(),
                order.system().orElseThrow(),
                order.labels(),
                order.deactivated().orElse(false),
                now(caller),
                null);
        definitions.keep(caller.organisation(), made);
        return made;
    }

    Definition change(Caller caller, Definition old, DefinitionOrder order) {
        var deactivated = order.deactivated().orElse(old.deactivated());
        var changed = old.changed(order.system().orElse(old.system()), order.labels(), deactivated, now(caller));
        definitions.keep(caller.organisation(), changed);
        return changed;
    }

    private String now(Caller caller) {
        return Timestamps.write(clock.now(caller.organisation()));
    }
}
