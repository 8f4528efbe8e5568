package cobrowse.simulator.wire;

import java.util.Optional;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Where programs on this machine, and where possible on others, find the simulator. */
@Component
public class OwnAddress {

    private final ServerProperties server;
    private final BindAddress address;

    OwnAddress(ServerProperties server, BindAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Such as http://localhost:8080. */
    public String at(int port) {
        return at(scheme(), port);
    }

    /** Such as https://localhost:8443, where a second port speaks HTTPS. */
    public String securelyAt(int port) {
        return at("https", port);
    }

    private String at(String scheme, int port) {
        return scheme + "://" + address.host().orElse("localhost") + ":" + port;
    }

    private String scheme() {
        return Optional.ofNullable(server.getSsl())
                        .filter(ssl -> ssl.isEnabled())
                        .isPresent()
                ? "https"
                : "http";
    }
}
