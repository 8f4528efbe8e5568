package cobrowse.simulator.wire;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.system.JavaVersion;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A thread waits for each slow body: a virtual one where Java has them. Spring Boot's own way asks for Java's version when
 * beans are prepared, which may be when the simulator is built, with another Java.
 */
@Component
@Order(1)
class VirtualThreads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (JavaVersion.getJavaVersion().isOlderThan(JavaVersion.TWENTY_ONE)) return;
        factory.addProtocolHandlerCustomizers(
                handler -> handler.setExecutor(new VirtualThreadExecutor("tomcat-handler-")));
    }
}
