package cobrowse.simulator.tls;

import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.KnownHosts;
import cobrowse.simulator.wire.SecureHosts;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The second port, which speaks HTTPS, where one is wanted. The same is served there as at the first, at the same address
 * of the machine and within the same limits.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class SecureConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final List<String> OWN_NAMES = List.of("localhost", "127.0.0.1", "::1");

    private final SecureHosts wanted;
    private final KnownHosts names;
    private final AuthorityFolder folder;
    private final SimulatedClock clock;

    private volatile @Nullable Connector connector;
    private volatile @Nullable Authority authority;

    SecureConnector(SecureHosts wanted, KnownHosts names, AuthorityFolder folder, SimulatedClock clock) {
        this.wanted = wanted;
        this.names = names;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        wanted.port().ifPresent(port -> factory.addAdditionalConnectors(connector(port, factory)));
    }

    /** The port that was wanted, or the free one that was found; empty where HTTPS is off. */
    public Optional<Integer> port() {
        return Optional.ofNullable(connector).map(Connector::getLocalPort);
    }

    /** Who certifies what HTTPS shows; empty where it is off. */
    public Optional<Authority> authority() {
        return Optional.ofNullable(authority);
    }

    private Connector connector(int port, TomcatServletWebServerFactory factory) {
        var made = new Connector(factory.getProtocol());
        made.setPort(port);
        made.setScheme("https");
        made.setSecure(true);
        made.setThrowOnFailure(true);
        made.setURIEncoding(factory.getUriEncoding().name());
        made.setProperty("SSLEnabled", "true");
        made.addSslHostConfig(certified(folder.authority(clock.machineTime())));
        listenAt(factory.getAddress(), made.getProtocolHandler());
        factory.getProtocolHandlerCustomizers().forEach(like -> apply(like, made.getProtocolHandler()));
        factory.getConnectorCustomizers().forEach(like -> like.customize(made));
        connector = made;
        return made;
    }

    private static void listenAt(@Nullable InetAddress address, ProtocolHandler handler) {
        if (address != null && handler instanceof AbstractProtocol<?> protocol) protocol.setAddress(address);
    }

    @SuppressWarnings("unchecked")
    private static <T extends ProtocolHandler> void apply(
            TomcatProtocolHandlerCustomizer<T> like, ProtocolHandler handler) {
        like.customize((T) handler);
    }

    private SSLHostConfig certified(Authority by) {
        authority = by;
        var all = Stream.concat(OWN_NAMES.stream(), names.given().stream()).toList();
        var config = new SSLHostConfig();
        var shown = new SSLHostConfigCertificate(config, SSLHostConfigCertificate.Type.EC);
        shown.setCertificateKeystore(
                new Certifier(clock.machineTime()).certify(all, by).keyStore());
        shown.setCertificateKeystorePassword(Certified.PASSWORD);
        shown.setCertificateKeyAlias("server");
        config.addCertificate(shown);
        config.setProtocols("TLSv1.2+TLSv1.3");
        return config;
    }
}
