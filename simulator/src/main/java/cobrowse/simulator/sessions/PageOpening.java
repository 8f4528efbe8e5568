package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the session of a start on a page: a new one with a conversation of its own, or the live one that was named. */
@Component
record PageOpening(Opening opening, Conversations conversations, Ids ids) {

    String token() {
        return ids.secret();
    }

    RoutedBody open(StartOnPage.Attempt attempt, Ruling ruling) {
        var live = attempt.session().filter(session -> !attempt.targetIsPage());
        var agents = agents(attempt.caller(), attempt);
        var conversation = live.flatMap(CobrowseSession::conversationId)
                .orElseGet(() -> conversations
                        .begin(attempt.caller().organisation(), ids.next(), agents)
                        .id());
        var routed = routed(attempt, conversation, agents);
        var session = live.orElseGet(() -> begin(attempt, routed, ruling));
        return RoutedBody.of(session, routed);
    }

    private CobrowseSession begin(StartOnPage.Attempt attempt, Origin.Routed routed, Ruling ruling) {
        var plan = new Opening.Plan(
                Optional.empty(), routed, Optional.of(routed.conversationId()), Optional.empty(), Mode.VIEW, false);
        return opening.open(attempt.caller().organisation(), plan, ruling).orElseThrow();
    }

    private static Origin.Routed routed(StartOnPage.Attempt attempt, String conversation, List<String> agents) {
        var code = attempt.wrapUpCode().or(() -> attempt.queue().flatMap(Queue::defaultWrapUpCode));
        return new Origin.Routed(
                conversation,
                attempt.type().orElseThrow(),
                attempt.target().orElseThrow(),
                new Origin.RoutingData(attempt.queueId().orElseThrow(), code.orElseThrow()),
                agents.stream()
                        .map(agent -> new Origin.Assigned(agent, "AGENT"))
                        .toList());
    }

    /** Whom the session is for: the participants named, or else the caller. */
    private static List<String> agents(Caller caller, StartOnPage.Attempt attempt) {
        if (attempt.participants().isEmpty()) return List.of(caller.userId().orElseThrow());
        return attempt.participants().stream()
                .map(known -> known.user().orElseThrow().id())
                .distinct()
                .toList();
    }
}
