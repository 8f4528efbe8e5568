package cobrowse.simulator.control.journal;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.control.journal.Journal.Entry;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.wire.BoundedBody;
import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.TeachingHeaders;
import cobrowse.simulator.wire.Timestamps;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the journal. Of the API it keeps paths and bodies; of OAuth only that it was called and what it refused; of
 * headers nothing but what the simulator itself set. So no token or secret gets in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class JournalKeeper extends OncePerRequestFilter implements Referee.Listener {

    static final String ANSWER = JournalKeeper.class.getName() + ".answer";

    private static final String JUDGED = JournalKeeper.class.getName() + ".judged";
    private static final int LONGEST = 4_096;

    private final Journal journal;
    private final SimulatedClock clock;

    JournalKeeper(Journal journal, SimulatedClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/oauth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var judged = new ArrayList<String>();
        request.setAttribute(JUDGED, judged);
        try {
            chain.doFilter(request, response);
        } finally {
            journal.add(whose(request), entry(request, response, judged));
        }
    }

    @Override
    public void judged(Rulebook<?> rulebook, Ruling ruling) {
        var call = RequestContextHolder.getRequestAttributes();
        if (call == null) return;
        if (call.getAttribute(JUDGED, RequestAttributes.SCOPE_REQUEST) instanceof ArrayList<?> judged) {
            add(judged, rulebook.operation());
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(ArrayList<?> judged, String operation) {
        ((ArrayList<String>) judged).add(operation);
    }

    private static String whose(HttpServletRequest request) {
        return Sandbox.of(request).map(Organisation::id).orElse(Journal.NOBODYS);
    }

    private Entry entry(HttpServletRequest request, HttpServletResponse response, List<String> judged) {
        var api = request.getRequestURI().startsWith("/api/");
        return new Entry(
                Correlation.of(request),
                Timestamps.write(clock.machineTime()),
                request.getMethod(),
                api ? withQuery(request) : request.getRequestURI(),
                response.getStatus(),
                List.copyOf(judged),
                response.getHeader(TeachingHeaders.BROKEN_RULE),
                api ? text(BoundedBody.of(request)) : null,
                api || response.getStatus() >= 400 ? request.getAttribute(ANSWER) : null);
    }

    private static String withQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String text(byte[] bytes) {
        if (bytes.length == 0) return null;
        var whole = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
        return bytes.length > LONGEST ? whole + "…" : whole;
    }
}
