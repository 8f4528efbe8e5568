package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.ChatRules.CHAT_COBROWSE_PATH_ENDS_IN_SESSIONS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The path that seed 004's author tried: there is nothing at it, and the answer says so like any 404. */
@RestController
record StartChatWithoutSessions(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("start a session in a chat, without /sessions", CHAT_COBROWSE_PATH_ENDS_IN_SESSIONS);

    record Attempt(Caller caller, String path) implements CalledBy, NamesPath {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("POST", "/api/v2/conversations/chat/{conversationId}/cobrowse")
                .nearestTo("POST /api/v2/conversations/{conversationId}/cobrowse")
                .officially(OfficialWay.TO_START)
                .from("004");
    }

    @PostMapping("/api/v2/conversations/chat/{conversationId}/cobrowse")
    void start(Caller caller, @PathVariable String conversationId, HttpServletRequest request) {
        referee.judge(RULES, new Attempt(caller, request.getRequestURI()));
    }
}
