package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Organisation;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Remembers with a call whose sandbox it turned out to be in, for whoever keeps books. */
public final class Sandbox {

    private static final String ATTRIBUTE = Sandbox.class.getName();

    private Sandbox() {}

    public static void enter(ServletRequest call, Organisation organisation) {
        call.setAttribute(ATTRIBUTE, organisation);
    }

    /** Enters by the call that this thread is answering, if it is answering one. */
    public static void enter(Organisation organisation) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            enter(call.getRequest(), organisation);
        }
    }

    /** The organisation as it was when the call came; empty while nobody has told who is calling. */
    public static Optional<Organisation> of(ServletRequest call) {
        return call.getAttribute(ATTRIBUTE) instanceof Organisation known ? Optional.of(known) : Optional.empty();
    }
}
