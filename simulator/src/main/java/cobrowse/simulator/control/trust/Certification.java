package cobrowse.simulator.control.trust;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.tls.Authority;
import cobrowse.simulator.tls.SecureConnector;
import org.springframework.stereotype.Component;

/** Who certifies this simulator, for those who ask. */
@Component
class Certification {

    private final SecureConnector connector;

    Certification(SecureConnector connector) {
        this.connector = connector;
    }

    /** @throws ControlProblem where HTTPS is off */
    Authority authority() {
        return connector
                .authority()
                .orElseThrow(() -> ControlProblem.unknown(
                        "simulator.https-port",
                        "HTTPS is off, so there is no certificate authority.",
                        "Start the simulator with --simulator.https-port=8443, or 0 for any free port."));
    }
}
