package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Remembers;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings the demo organisation back as it was shipped. */
@RestController
record Reset(Founder founder, List<Remembers> memories) {

    record Done(String organisation, String name) {}

    @PostMapping("/_sim/reset")
    Done reset() {
        memories.forEach(memory -> memory.forget(Organisation.DEMO));
        var demo = founder.foundDemo();
        return new Done(demo.id(), demo.name());
    }
}
