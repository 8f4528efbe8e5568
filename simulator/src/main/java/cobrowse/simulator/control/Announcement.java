package cobrowse.simulator.control;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
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
    private final Whereabouts whereabouts;
    private final ControlToken token;
    private final boolean onErr;

    /** @param where stdout, or stderr where standard output is another's */
    Announcement(
            Organisations organisations,
            Whereabouts whereabouts,
            ControlToken token,
            @Value("${simulator.ready-line:stdout}") String where) {
        this.organisations = organisations;
        this.whereabouts = whereabouts;
        this.token = token;
        this.onErr = where.equals("stderr");
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        token.warning().ifPresent(Announcement::warn);
        var out = out();
        out.println("Cobrowse Simulator is ready at " + whereabouts.of(web) + organisation());
        out.flush();
    }

    @SuppressWarnings("SystemOut")
    private PrintStream out() {
        return onErr ? System.err : System.out;
    }

    @SuppressWarnings("SystemOut")
    private static void warn(String warning) {
        System.err.println(warning);
    }

    private String organisation() {
        return organisations
                .name(Organisation.DEMO)
                .map(name -> " (organisation " + name + ")")
                .orElse("");
    }
}
