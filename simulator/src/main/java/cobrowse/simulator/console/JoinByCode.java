package cobrowse.simulator.console;

import cobrowse.simulator.sessions.AnswerSession;
import cobrowse.simulator.sessions.AnswerSession.Answered;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.Sessions;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The customer types the join code that the agent has read aloud. */
@RestController
record JoinByCode(Sessions sessions, AnswerSession answer) {

    /** An id that no session has. */
    private static final String NONE = "";

    /** A wrong code, and what is not on offer any more, do not exist: the rule session-exists answers. */
    @PostMapping("/customer/{organisationId}/{participantId}/codes/{joinCode}/accept")
    Answered accept(Customer customer, @PathVariable String joinCode) {
        var meant = sessions.offeredTo(customer.organisation(), customer.id())
                .filter(session -> session.offer().joinCode().equals(Optional.of(joinCode)))
                .map(CobrowseSession::id);
        return answer.accept(customer.organisation(), meant.orElse(NONE));
    }
}
