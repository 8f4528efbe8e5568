package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.webdeployments.WebDeployments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the rules for an offer look at, and holds the conversation and the agent. */
@Component
record OfferEvidence(Conversations conversations, LiveSessions live, WebDeployments deployments) {

    OfferCobrowse.Attempt of(Caller caller, String conversationId) {
        var organisation = caller.organisation();
        var conversation = conversations.hold(organisation, conversationId);
        if (conversation.isEmpty() || caller.userId().isEmpty()) return nothing(caller, conversation);
        return new OfferCobrowse.Attempt(
                caller,
                conversation,
                conversations.participants(organisation, conversationId),
                deployments.all(organisation),
                live.in(organisation, conversationId),
                live.of(organisation, caller.userId().get()).size());
    }

    private static OfferCobrowse.Attempt nothing(Caller caller, Optional<Conversation> conversation) {
        return new OfferCobrowse.Attempt(caller, conversation, List.of(), List.of(), Optional.empty(), 0);
    }
}
