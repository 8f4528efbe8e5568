package cobrowse.testkit;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A simulator that runs somewhere. Safe for use by many threads. */
public final class Simulator {

    private final Control control;

    private Simulator(Control control) {
        this.control = control;
    }

    /** @param url such as http://localhost:8080 */
    public static Simulator at(URI url) {
        return new Simulator(new Control(url, Optional.empty(), Optional.empty()));
    }

    /** @param controlToken what the control API of a simulator wants that other machines can reach */
    public static Simulator at(URI url, String controlToken) {
        return new Simulator(new Control(url, Optional.of(controlToken), Optional.empty()));
    }

    public URI url() {
        return control.url();
    }

    /** An organisation like Lakeside Insurance that nobody else knows; close it to delete it. */
    public SimulatedOrganisation organisation() {
        return organisation(Map.of());
    }

    /**
     * @param order what {@code POST /_sim/organisations} takes, such as template, name and seed
     * @throws ControlRefused when there can be no such organisation
     */
    public SimulatedOrganisation organisation(Map<String, ?> order) {
        var facts = control.post("/organisations", order);
        return new SimulatedOrganisation(control.of(facts.path("id").asString()), new Facts(facts));
    }
}
