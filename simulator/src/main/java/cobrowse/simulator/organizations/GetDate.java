package cobrowse.simulator.organizations;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Timestamps;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the time: the organisation's own, which testers may move. */
@RestController
record GetDate(SimulatedClock clock) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read the time");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", "/api/v2/date", "getDate");
    }

    record Body(String currentDate) {}

    @GetMapping("/api/v2/date")
    Body get(Caller caller) {
        return new Body(Timestamps.write(clock.now(caller.organisation())));
    }
}
