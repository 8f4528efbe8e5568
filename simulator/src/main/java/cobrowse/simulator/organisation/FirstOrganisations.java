package cobrowse.simulator.organisation;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sees to it that organisations are there before the port is open: who gets any answer at all gets the right one. */
@Component
record FirstOrganisations(DemoOrganisation demo, Imports imports) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        demo.found();
        imports.make();
    }
}
