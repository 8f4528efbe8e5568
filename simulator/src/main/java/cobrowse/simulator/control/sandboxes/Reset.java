package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.Memories;
import cobrowse.simulator.organisation.Organisation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings an organisation back as it was made, with the same ids, secrets and tokens; the demo organisation as it is shipped. */
@RestController
record Reset(Founder founder, Memories memories) {

    record Done(String organisation, String name) {}

    @PostMapping("/_sim/reset")
    Done reset(Organisation organisation) {
        memories.forget(organisation.id());
        return founder.foundAnew(organisation)
                .map(anew -> new Done(anew.id(), anew.name()))
                .orElseThrow(() -> ControlProblem.conflict(
                        "Sim-Organisation",
                        "An older simulator made this organisation, and nobody knows what it was made as.",
                        "Delete it and make another."));
    }
}
