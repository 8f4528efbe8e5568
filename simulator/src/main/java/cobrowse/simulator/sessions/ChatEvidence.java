package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.providers.Providers;
import cobrowse.simulator.wire.Sent;
import org.springframework.stereotype.Component;

/** Finds what the rules for a start in a chat look at, and holds the chat. */
@Component
record ChatEvidence(Conversations conversations, Providers providers, Sessions sessions, SimulatedClock clock) {

    StartChatSession.Attempt of(Caller caller, String conversationId, Sent<StartChatSession.Request> sent) {
        var organisation = caller.organisation();
        var now = clock.now(organisation);
        return new StartChatSession.Attempt(
                caller,
                sent,
                conversations.hold(organisation, conversationId),
                conversations.customerOf(organisation, conversationId),
                providers.all(organisation),
                sessions.liveIn(organisation, conversationId, now).stream().findFirst());
    }
}
