package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Referee;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes the journal: every call of the API and of OAuth. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class JournalKeeper extends OncePerRequestFilter implements Referee.Listener {

    private final Journal journal;
    private final SimulatedClock clock;

    JournalKeeper(Journal journal, SimulatedClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !journal.isKept() || !path.startsWith("/api/") && !path.startsWith("/oauth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recording = Recording.begin(request, response, journal, clock);
        try {
            chain.doFilter(request, new WatchedResponse(response, recording));
        } catch (IOException | ServletException | RuntimeException e) {
            recording.breaksOff();
            throw e;
        }
        recording.ends();
    }

    @Override
    public void judged(Judgement<?> judgement) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            Recording.of(call.getRequest()).ifPresent(recording -> recording.judged(judgement));
        }
    }
}
