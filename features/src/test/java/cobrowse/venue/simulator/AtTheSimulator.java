package cobrowse.venue.simulator;

import cobrowse.features.SimulatorVenue;
import cobrowse.features.Venue;
import io.cucumber.picocontainer.CucumberPicoProvider;
import org.picocontainer.injectors.Provider;

/** Glue: with this package the features are played at the simulator. */
@CucumberPicoProvider
public final class AtTheSimulator implements Provider {

    /** Whom Cucumber asks. */
    public Venue provide() {
        return new SimulatorVenue();
    }
}
