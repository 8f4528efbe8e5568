package cobrowse.simulator.control.faults;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The connections to callers. */
@Component
class Lines implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private volatile @Nullable CuttableProtocol protocol;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(CuttableProtocol.class.getName());
        factory.addProtocolHandlerCustomizers(handler -> {
            if (handler instanceof CuttableProtocol ours) protocol = ours;
        });
    }

    /** Cuts the connection by which a call came. */
    void cut(HttpServletRequest call, boolean reset) {
        var ours = protocol;
        if (ours != null) ours.cut(call.getRemoteAddr(), call.getRemotePort(), reset);
    }
}
