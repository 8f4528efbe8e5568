package cobrowse.simulator.wire;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** The address that the simulator listens at. */
@Component
public class BindAddress {

    private final Optional<InetAddress> address;

    BindAddress(ServerProperties server) {
        this.address = Optional.ofNullable(server.getAddress());
    }

    /** Whether nobody but this machine can call. */
    public boolean isLoopback() {
        return address.filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** The one address of the machine that others may call; empty for loopback, and for every address. */
    public Optional<String> host() {
        return address.filter(it -> !it.isLoopbackAddress() && !it.isAnyLocalAddress())
                .map(InetAddress::getHostAddress)
                .map(text -> text.contains(":") ? "[" + text + "]" : text);
    }
}
