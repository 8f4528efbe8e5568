package cobrowse.simulator.control;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.wire.BindAddress;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the simulator is: one line on standard output, for people and for scripts that wait for it. What is to be
 * feared goes to standard error, and neither into the log, which is often kept.
 */
@Component
class Announcement {

    private final Organisations organisations;
    private final ServerProperties server;
    private final BindAddress address;
    private final ControlToken token;

    Announcement(Organisations organisations, ServerProperties server, BindAddress address, ControlToken token) {
        this.organisations = organisations;
        this.server = server;
        this.address = address;
        this.token = token;
    }

    @EventListener
    @SuppressWarnings("SystemOut")
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var port =
                Optional.ofNullable(web.getWebServer()).map(it -> it.getPort()).orElse(-1);
        token.value().ifPresent(Announcement::warn);
        System.out.printf("Cobrowse Simulator is ready at %s://%s:%d%s%n", scheme(), host(), port, organisation());
        System.out.flush();
    }

    private static void warn(String token) {
        System.err.printf(
                "WARNING: other machines can reach this simulator. It is not made to be public.%n"
                        + "Its control API wants the header Authorization: Bearer %s%n",
                token);
    }

    private String scheme() {
        return Optional.ofNullable(server.getSsl())
                        .filter(ssl -> ssl.isEnabled())
                        .isPresent()
                ? "https"
                : "http";
    }

    private String host() {
        return address.host().orElse("localhost");
    }

    private String organisation() {
        return organisations
                .find(Organisation.DEMO)
                .map(demo -> " (organisation " + demo.name() + ")")
                .orElse("");
    }
}
