package cobrowse.simulator.console;

import cobrowse.simulator.tls.SecureConnector;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.OwnAddress;
import cobrowse.simulator.wire.SecureHosts;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How each kind of client is made to believe the simulator's HTTPS, with commands to copy. */
@Controller
record LearnTls(SecureConnector connector, SecureHosts hosts, OwnAddress address) {

    /** For commands, where HTTPS is off. */
    private static final int USUAL_PORT = 8443;

    @GetMapping("/learn/tls")
    ModelAndView show() {
        int port = connector.port().orElse(USUAL_PORT);
        return new ModelAndView(
                "learn/tls",
                Map.of(
                        "on", connector.port().isPresent(),
                        "address", Links.to(""),
                        "secure", address.securelyAt(port),
                        "port", port,
                        "region", hosts.regions().get(0)));
    }
}
