package cobrowse.simulator.control.faults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The connections to callers. Other connectors than the first are made with the same protocol, later. */
@Component
@Order(0)
class Lines implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Set<CuttableProtocol> protocols = ConcurrentHashMap.newKeySet();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(CuttableProtocol.class.getName());
        factory.addProtocolHandlerCustomizers(handler -> {
            if (handler instanceof CuttableProtocol ours) protocols.add(ours);
        });
    }

    /** Cuts the connection by which a call came. */
    void cut(HttpServletRequest call, boolean reset) {
        protocols.stream()
                .filter(protocol -> protocol.getLocalPort() == call.getLocalPort())
                .forEach(protocol -> protocol.cut(call.getRemoteAddr(), call.getRemotePort(), reset));
    }
}
