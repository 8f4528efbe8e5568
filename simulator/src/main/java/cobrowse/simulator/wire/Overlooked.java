package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Ruling;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which broken rule a call was let through, because the rule is switched off. The answer says so. Where nothing can be done
 * without what the rule asks for (a session that does not exist cannot be ended), the rule answers after all.
 */
public final class Overlooked {

    public static final String HEADER = "Sim-Overlooked-Rule";

    private static final String ATTRIBUTE = Overlooked.class.getName();

    private Overlooked() {}

    /** The first one counts. */
    public static void remember(
            Rule<?> rule, Ruling ruling, ServletRequest request, @Nullable HttpServletResponse response) {
        if (request.getAttribute(ATTRIBUTE) != null) return;
        request.setAttribute(ATTRIBUTE, ruling);
        if (response != null) response.setHeader(HEADER, rule.id());
    }

    static Optional<Refused.Answer> refusal(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Ruling.Denied denied
                ? Optional.of(denied.answer())
                : Optional.empty();
    }
}
