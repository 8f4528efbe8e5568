package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Organisation;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Remembers with a call whose sandbox it turned out to be in, for whoever keeps books. */
public final class Sandbox {

    private static final String ATTRIBUTE = Sandbox.class.getName();

    private Sandbox() {}

    public static void enter(ServletRequest call, Organisation organisation) {
        call.setAttribute(ATTRIBUTE, organisation.id());
    }

    /** The organisation's id; empty while nobody has told who is calling. */
    public static Optional<String> of(ServletRequest call) {
        return call.getAttribute(ATTRIBUTE) instanceof String id ? Optional.of(id) : Optional.empty();
    }
}
