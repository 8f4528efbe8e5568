package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.routing.Queues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows of a queue what no operation of the vendor shows: whether it takes co-browse, and its default wrap-up code. */
@RestController
record ShowQueue(Queues queues) {

    @GetMapping("/_sim/queues/{queueId}")
    Queue show(Organisation organisation, @PathVariable String queueId) {
        return queues.find(organisation, queueId).orElseThrow(() -> ControlProblem.noSuch("queue", queueId));
    }
}
