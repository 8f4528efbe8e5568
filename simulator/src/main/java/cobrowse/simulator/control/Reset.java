package cobrowse.simulator.control;

import cobrowse.simulator.caller.RateLimits;
import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings the demo organisation back as it was shipped. */
@RestController
record Reset(Founder founder, Organisations organisations, RateLimits limits, Books books) {

    record Done(String organisation, String name) {}

    @PostMapping("/_sim/reset")
    Done reset() {
        organisations.find(Organisation.DEMO).ifPresent(limits::forget);
        books.forget(Organisation.DEMO);
        var demo = founder.foundDemo();
        return new Done(demo.id(), demo.name());
    }
}
