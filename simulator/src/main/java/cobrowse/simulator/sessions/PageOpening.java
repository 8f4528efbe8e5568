package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
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
        if (live.isEmpty()) return begin(attempt, agents, ruling);
        var conversation = live.flatMap(CobrowseSession::conversationId)
                .orElseGet(() -> beginConversation(attempt, agents).id());
        return RoutedBody.of(live.get(), routed(attempt, conversation, agents));
    }

    private RoutedBody begin(StartOnPage.Attempt attempt, List<String> agents, Ruling ruling) {
        var conversation = beginConversation(attempt, agents);
        var routed = routed(attempt, conversation.id(), agents);
        var plan = new Opening.Plan(
                Optional.empty(), routed, Optional.of(conversation), Optional.empty(), Mode.VIEW, false);
        var session = opening.open(attempt.caller().organisation(), plan, ruling);
        return RoutedBody.of(session.orElseThrow(), routed);
    }

    private Conversation beginConversation(StartOnPage.Attempt attempt, List<String> agents) {
        return conversations.begin(attempt.caller().organisation(), ids.next(), agents);
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
