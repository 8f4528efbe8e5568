package cobrowse.venue.org;

import cobrowse.features.RealOrg;
import cobrowse.features.Venue;
import io.cucumber.picocontainer.CucumberPicoProvider;
import org.picocontainer.injectors.Provider;

/** Glue: with this package the features are played at the org that the thread has been given. */
@CucumberPicoProvider
public final class AtTheOrg implements Provider {

    /** One scenario comes after the other, all of them in the thread that began. */
    private static final ThreadLocal<RealOrg> ORG = new ThreadLocal<>();

    /** Plays at this org until it is done. */
    public static void during(RealOrg org, Runnable play) {
        ORG.set(org);
        try {
            play.run();
        } finally {
            ORG.remove();
        }
    }

    /** Whom Cucumber asks. */
    public Venue provide() {
        var org = ORG.get();
        if (org == null) throw new IllegalStateException("Play these by ParityRun: it says at which org.");
        return org;
    }
}
