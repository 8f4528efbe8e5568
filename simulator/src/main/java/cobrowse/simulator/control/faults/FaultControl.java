package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.control.faults.Faults.Kept;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders faults, shows them, and takes them back. */
@RestController
record FaultControl(FaultDesk desk, Faults faults, Patience patience, Tidying tidying) {

    /**
     * A fault that can still strike.
     *
     * @param callsLeft how many more calls it looks at
     * @param until when it is over at the latest, on the organisation's clock
     */
    record Waiting(
            String id,
            int callsLeft,
            String until,
            @JsonUnwrapped FaultOrder order) {
        static Waiting of(Kept kept) {
            return new Waiting(kept.id(), kept.callsLeft(), Timestamps.write(kept.ends()), kept.order());
        }
    }

    record AllWaiting(List<Waiting> entities) {}

    /**
     * Orders a fault: what shall go wrong, with which calls. Rules that come earlier still come first. An answer that a fault
     * had a hand in carries its id in {@value Luck#FAULT}. It ends by itself: after one call unless the order says otherwise, and
     * after an hour at the latest.
     */
    @PostMapping("/_sim/faults")
    @ResponseStatus(HttpStatus.CREATED)
    Waiting order(Organisation organisation, Sent<FaultOrder> sent) {
        return Waiting.of(desk.order(organisation, Orders.read(sent)));
    }

    /** Lists the faults that can still strike, oldest first. */
    @GetMapping("/_sim/faults")
    AllWaiting waiting(Organisation organisation) {
        return new AllWaiting(
                faults.live(organisation).stream().map(Waiting::of).toList());
    }

    /** Shows a fault that can still strike. */
    @GetMapping("/_sim/faults/{faultId}")
    Waiting one(Organisation organisation, @PathVariable String faultId) {
        return faults.find(organisation, faultId)
                .map(Waiting::of)
                .orElseThrow(() -> ControlProblem.noSuch("fault", faultId));
    }

    /** Takes back all faults; calls that wait because of one go on. */
    @DeleteMapping("/_sim/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Organisation organisation) {
        faults.deleteAll(organisation);
        goOn(organisation);
    }

    /** Takes back a fault, also one that is used up; calls that wait because of it go on. */
    @DeleteMapping("/_sim/faults/{faultId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Organisation organisation, @PathVariable String faultId) {
        if (!faults.delete(organisation, faultId)) throw ControlProblem.noSuch("fault", faultId);
        goOn(organisation);
    }

    private void goOn(Organisation organisation) {
        tidying.tidy(organisation);
        patience.wakeAfterCommit();
    }
}
