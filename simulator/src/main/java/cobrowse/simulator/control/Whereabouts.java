package cobrowse.simulator.control;

import cobrowse.simulator.tls.SecureConnector;
import cobrowse.simulator.wire.OwnAddress;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** By which addresses the simulator is reached. */
@Component
class Whereabouts {

    private final OwnAddress address;
    private final SecureConnector secure;

    Whereabouts(OwnAddress address, SecureConnector secure) {
        this.address = address;
        this.secure = secure;
    }

    /** Such as http://localhost:8080, or http://localhost:8080 and https://localhost:8443. */
    String of(WebServerApplicationContext web) {
        var port =
                Optional.ofNullable(web.getWebServer()).map(it -> it.getPort()).orElse(-1);
        return address.at(port)
                + secure.port().map(it -> " and " + address.securelyAt(it)).orElse("");
    }
}
