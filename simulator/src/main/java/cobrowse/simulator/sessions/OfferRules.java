package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.MESSAGING;
import static cobrowse.simulator.rulebook.Demo.MESSAGING_PAGE_CLOSED;
import static cobrowse.simulator.rulebook.Demo.VOICE_CALL;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Demo;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/**
 * What the vendor's way to offer co-browse asks for, beside scope and permissions. The definition declares for it only the
 * codes that stand on every operation: which of them comes when is our choice.
 */
interface OfferRules {

    String WEB = "50000000-0000-4000-8000-000000000001";
    String OPEN = "The definition of postConversationCobrowse says nothing of it.";
    Call OFFER = offer(MESSAGING);

    Rule<OffersCobrowse> COBROWSE_IS_OFFERED_IN_MESSAGES_CHATS_AND_CALLS = rule(
                    "cobrowse-is-offered-in-messages-chats-and-calls",
                    "Co-browse is offered in a messaging conversation, a chat or a call")
            .holdsWhen((OffersCobrowse call) -> !call.isOn(Media.COBROWSE))
            .otherwise(refusal(400, "bad.request", "Co-browse cannot be offered in this kind of conversation."))
            .thoughPeopleBelieve("A conversation that co-browse itself began must be the right one for more of it.")
            .because("Co-browse joins a conversation that people have by another channel. The vendor's session says by "
                    + "which: Call or Message. A conversation that only co-browse began has neither.")
            .fixedBy("Offer it in the message, chat or call that you have with the customer.")
            .from(chosen(OPEN))
            .brokenBy(Example.of(
                    post("/api/v2/conversations/cobrowse", RoutedRules.WHOLE)
                            .as(ANN_TOKEN)
                            .saving("begun", "s/.*\"conversationId\":\"([^\"]+)\".*/\\1/p"),
                    offer("$begun")))
            .keptBy(Example.of(OFFER));

    Rule<OffersCobrowse> CALLER_MAY_COBROWSE_ON_THE_CHANNEL = rule(
                    "caller-may-cobrowse-on-the-channel",
                    "Messages take conversation:cobrowse:add, and calls conversation:cobrowseVoice:add")
            .holdsWhen((OffersCobrowse call) ->
                    call.permission().isMetBy(call.caller().permissions()))
            .otherwise(Refusal.<OffersCobrowse>refusal(
                            403,
                            "missing.any.permissions",
                            "Unable to perform the requested action. You must have at least one of the following "
                                    + "permissions assigned: [{permissions}]")
                    .filling(
                            "permissions",
                            call -> call.permission().missingFrom(call.caller().permissions())))
            .thoughPeopleBelieve("The operation wants any of the two, so one is enough for everything.")
            .because(
                    "The operation lets in whoever has one of two permissions, and each is named after what it is for: "
                            + "conversation:cobrowse:add for messages, conversation:cobrowseVoice:add for calls. That the other "
                            + "one does not do is read from the names; no text says so.")
            .fixedBy("Give one of the agent's roles the permission that the message names.")
            .from(documented(
                    "platform API, postConversationCobrowse",
                    "conversation:cobrowse:add, conversation:cobrowseVoice:add"))
            .brokenBy(Example.of(
                    call("PATCH", "/_sim/users/" + Demo.ANN)
                            .sending("{\"permissions\": [\"conversation:cobrowse:add\"]}"),
                    offer(VOICE_CALL)))
            .keptBy(Example.of(offer(VOICE_CALL)));

    Rule<OffersCobrowse> CONVERSATION_IS_CONNECTED = rule(
                    "conversation-is-connected", "The conversation is going on with an agent")
            .holdsWhen(OffersCobrowse::isConnected)
            .otherwise(refusal(400, "bad.request", "The conversation is not connected."))
            .thoughPeopleBelieve("The customer is in the queue, so the offer can wait for them there.")
            .because(
                    "The offer travels by the conversation, and an agent has to be in it who will look. In a queue there "
                            + "is none yet, and after the end there is nobody.")
            .fixedBy("Offer co-browse once an agent has answered, and before either side leaves.")
            .from(chosen(OPEN))
            .brokenBy(Example.of(sim("/conversations/" + MESSAGING + "/disconnect", "{}"), OFFER))
            .keptBy(Example.of(OFFER));

    Rule<OffersCobrowse> CALLER_IS_AN_AGENT_OF_THE_CONVERSATION = rule(
                    "caller-is-an-agent-of-the-conversation",
                    "Whoever offers co-browse is an agent in the conversation")
            .holdsWhen((OffersCobrowse call) -> call.viewer().isPresent())
            .otherwise(refusal(403, "not.authorized", "You are not authorized to perform the requested action."))
            .thoughPeopleBelieve("A supervisor may do everything, so also offer co-browse for an agent.")
            .because("The one who offers is the one who will look: a session has one sharer, the customer, and one "
                    + "viewer, the agent. Permissions say what somebody may do in conversations of their own.")
            .fixedBy("Call with the token of the agent who is in the conversation.")
            .from(chosen(
                    "The vendor's help speaks of the agent of the interaction; the definition says nothing of it."))
            .brokenBy(Example.of(offer(MESSAGING, Demo.SUE_TOKEN)))
            .keptBy(Example.of(OFFER));

    Rule<OffersCobrowse> WEB_DEPLOYMENT_ALLOWS_COBROWSE = rule(
                    "web-deployment-allows-cobrowse", "A web deployment has co-browse on for the channel")
            .holdsWhen(OffersCobrowse::channelIsOn)
            .otherwise(refusal(400, "bad.request", "Co-browse is not enabled for this channel."))
            .thoughPeopleBelieve("The agent has the permission, so co-browse is on.")
            .because("The customer's page can share itself only where a web deployment's configuration has co-browse "
                    + "on, and it says for which channels: Webmessaging, Voice or both. Here any active deployment of the "
                    + "organisation will do, as conversations do not say by which one they came. What a start answers "
                    + "without one no text says.")
            .fixedBy("Turn co-browse on in the configuration of the web deployment, for the channel that is used.")
            .from(documented("platform API, CobrowseSettings", "enabled, channels"))
            .brokenBy(Example.of(
                    call("PATCH", "/_sim/deployments/" + WEB).sending("{\"cobrowse\": {\"webmessaging\": false}}"),
                    OFFER))
            .keptBy(Example.of(OFFER));

    Rule<OffersCobrowse> AGENT_HAS_A_SESSION_LEFT = rule(
                    "agent-has-a-session-left", "An agent has one live session at a time")
            .holdsWhen(OffersCobrowse::isWithinTheAgentsSessions)
            .otherwise(refusal(409, "request.conflict", "The agent has a live co-browse session already."))
            .thoughPeopleBelieve("It is another conversation, so it is another session.")
            .because("An agent looks at one page at a time, whatever the number of conversations. An offer that waits "
                    + "for its answer counts, and so does a session that was started in another way. Here the setting "
                    + "sessionsPerAgent says how many there may be. That the answer is 409 no text says.")
            .fixedBy("End the session that is there, or wait until its offer has expired.")
            .from(documented("the vendor's help on co-browse for messenger", "an agent has one session at a time"))
            .brokenBy(Example.of(OFFER, offer(MESSAGING_PAGE_CLOSED)))
            .keptBy(Example.of(
                    call("PATCH", "/_sim/settings").sending("{\"sessionsPerAgent\": 2}"),
                    OFFER,
                    offer(MESSAGING_PAGE_CLOSED)));

    /** An offer by Ann. */
    static Call offer(String conversation) {
        return offer(conversation, ANN_TOKEN);
    }

    private static Call offer(String conversation, String token) {
        return call("POST", "/api/v2/conversations/" + conversation + "/cobrowse")
                .as(token);
    }
}
