package cobrowse.simulator.control.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The container's usual connector, which can also cut a connection while it is in use. The container makes it by name. */
public final class CuttableProtocol extends Http11NioProtocol {

    /** @param reset whether the other side gets a TCP RST instead of an orderly end */
    void cut(String address, int port, boolean reset) {
        for (var connection : getEndpoint().getConnections()) {
            if (connection.getRemotePort() == port && address.equals(connection.getRemoteAddr())) {
                cut(connection, reset);
            }
        }
    }

    private static void cut(SocketWrapperBase<NioChannel> connection, boolean reset) {
        try {
            if (reset) connection.getSocket().getIOChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            connection.close();
        }
    }
}
