package cobrowse.simulator.console;

import cobrowse.simulator.notifications.Listening;
import cobrowse.simulator.sessions.AnswerSession;
import cobrowse.simulator.sessions.AnswerSession.Answered;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the customer's page of a session calls: yes, no, enough; and what it listens to. */
@RestController
record JoinReplies(JoinedSessions joined, AnswerSession answer, Listening listening) {

    @PostMapping("/join/{organisationId}/{sessionId}/accept")
    Answered accept(@PathVariable String organisationId, @PathVariable String sessionId) {
        return answer.accept(joined.organisation(organisationId), sessionId);
    }

    @PostMapping("/join/{organisationId}/{sessionId}/decline")
    Answered decline(@PathVariable String organisationId, @PathVariable String sessionId) {
        return answer.decline(joined.organisation(organisationId), sessionId);
    }

    @PostMapping("/join/{organisationId}/{sessionId}/leave")
    Answered leave(@PathVariable String organisationId, @PathVariable String sessionId) {
        return answer.leave(joined.organisation(organisationId), sessionId);
    }

    /** Only what is to come: the page looks again whenever it begins to listen. */
    @GetMapping(path = "/join/{organisationId}/{sessionId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(@PathVariable String organisationId, @PathVariable String sessionId) throws IOException {
        var id = joined.find(organisationId, sessionId).session().id();
        return listening.listen(organisationId, Long.MAX_VALUE, event -> id.equals(event.sessionId()));
    }
}
