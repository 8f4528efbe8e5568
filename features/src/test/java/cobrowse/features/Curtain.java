package cobrowse.features;

import cobrowse.parity.Notes;
import cobrowse.parity.RecordingFile;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** What is done before and after every scenario, wherever it is played. */
public class Curtain {

    private final Venue venue;
    private final Organisation organisation;
    private final Exchanges exchanges;

    public Curtain(Venue venue, Organisation organisation, Exchanges exchanges) {
        this.venue = venue;
        this.organisation = organisation;
        this.exchanges = exchanges;
    }

    @Before(order = 0)
    public void rise(Scenario scenario) {
        venue.admit(scenario);
    }

    /** The last of all to go: what was noted goes with the scenario to whoever records it. */
    @After(order = 0)
    public void fall(Scenario scenario) {
        var notes = new Notes(exchanges.noted(), organisation.needs());
        scenario.attach(RecordingFile.write(notes), Notes.TYPE, "calls");
        venue.close(scenario, organisation, exchanges);
    }
}
