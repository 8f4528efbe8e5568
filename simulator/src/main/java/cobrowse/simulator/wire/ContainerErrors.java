package cobrowse.simulator.wire;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our error valve in the place of every other one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ErrorWriter errors;

    ContainerErrors(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceValve);
    }

    private void replaceValve(Context context) {
        var host = (StandardHost) context.getParent();
        var pipeline = host.getPipeline();
        for (var valve : pipeline.getValves()) if (valve instanceof ErrorReportValve) pipeline.removeValve(valve);
        pipeline.addValve(new VendorErrorValve(errors));
        // The host looks for a valve of this class when it starts, and adds its own where there is none.
        host.setErrorReportValveClass(VendorErrorValve.class.getName());
    }
}
