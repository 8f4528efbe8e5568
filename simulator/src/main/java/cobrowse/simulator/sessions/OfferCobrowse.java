package cobrowse.simulator.sessions;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.sessions.ChatRules.ONE_LIVE_SESSION_PER_CONVERSATION;
import static cobrowse.simulator.sessions.OfferRules.AGENT_HAS_A_SESSION_LEFT;
import static cobrowse.simulator.sessions.OfferRules.CALLER_IS_AN_AGENT_OF_THE_CONVERSATION;
import static cobrowse.simulator.sessions.OfferRules.CALLER_MAY_COBROWSE_ON_THE_CHANNEL;
import static cobrowse.simulator.sessions.OfferRules.COBROWSE_IS_OFFERED_IN_MESSAGES_CHATS_AND_CALLS;
import static cobrowse.simulator.sessions.OfferRules.CONVERSATION_IS_CONNECTED;
import static cobrowse.simulator.sessions.OfferRules.WEB_DEPLOYMENT_ALLOWS_COBROWSE;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.webdeployments.WebDeployment;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers co-browse to the customer of a conversation: the vendor's way. There is no body; one that comes is not looked at. */
@RestController
record OfferCobrowse(Referee referee, OfferEvidence evidence, Opening opening) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/cobrowse";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "offer co-browse in a conversation",
            CALLER_IS_A_USER,
            CONVERSATION_EXISTS,
            COBROWSE_IS_OFFERED_IN_MESSAGES_CHATS_AND_CALLS,
            CALLER_MAY_COBROWSE_ON_THE_CHANNEL,
            CONVERSATION_IS_CONNECTED,
            CALLER_IS_AN_AGENT_OF_THE_CONVERSATION,
            WEB_DEPLOYMENT_ALLOWS_COBROWSE,
            ONE_LIVE_SESSION_PER_CONVERSATION,
            AGENT_HAS_A_SESSION_LEFT);

    record Attempt(
            Caller caller,
            Optional<Conversation> conversation,
            List<Participant> participants,
            List<WebDeployment> deployments,
            Optional<CobrowseSession> live,
            int liveOfCaller)
            implements OffersCobrowse, SeesLiveSession {

        Opening.Plan plan() {
            var id = conversation.orElseThrow().id();
            var agent = caller.userId().orElseThrow();
            return new Opening.Plan(
                    Optional.empty(),
                    new Origin.Offered(id, agent),
                    conversation,
                    sharer().map(Participant::id),
                    viewer().map(Participant::id),
                    Mode.VIEW,
                    false);
        }

        /** The agent names no deployment: the first is taken. */
        OfferBody body(CobrowseSession session) {
            var media = conversation.map(Conversation::media);
            var deployment = deployments.stream().map(WebDeployment::id).findFirst();
            return OfferBody.of(caller.organisation(), session, media, deployment);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationCobrowse")
                .wanting(ScopeDemand.anyOf("conversations"))
                .permitting(anyOf("conversation:cobrowse:add", "conversation:cobrowseVoice:add"));
    }

    @PostMapping(PATH)
    OfferBody offer(Caller caller, @PathVariable String conversationId) {
        var attempt = evidence.of(caller, conversationId);
        var ruling = referee.judge(RULES, attempt);
        var session = opening.open(caller.organisation(), attempt.plan(), ruling);
        return attempt.body(session.orElseThrow());
    }
}
