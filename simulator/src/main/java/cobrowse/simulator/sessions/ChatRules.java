package cobrowse.simulator.sessions;

import static cobrowse.simulator.providers.ProviderRules.CHAT_SESSIONS;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.MESSAGING;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Demo.QUEUED_CHAT;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.allOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.OnConversation;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What starting a session in a chat asks for: seed 004. */
interface ChatRules {

    ScopeDemand WRITES_CHATS = allOf("conversation:write", "cobrowse:write");
    Call START_IN_CHAT = post(CHAT_SESSIONS, "{\"providerId\": \"genesys\"}").as(BACKEND);

    Rule<CalledBy> CALLER_MAY_WRITE_CONVERSATIONS_AND_COBROWSE = rule(
                    "caller-may-write-conversations-and-cobrowse",
                    "Starting in a chat takes both conversation:write and cobrowse:write")
            .holdsWhen(Scopes.meet(WRITES_CHATS))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The conversation does not exist, or the endpoint is deprecated.")
            .because("Without the scopes the API answers 404 and not 403, so that nobody learns what exists. Seed 003 "
                    + "says 403, and so does the vendor.")
            .fixedBy("Compare the token's scopes (GET /api/v2/tokens/me) with both, add what is missing to the OAuth "
                    + "client and fetch a new token.")
            .from(claimed("seed 004", "the API returns 404 instead of 403 to avoid leaking resource existence")
                    .disputedBy(documented("platform API, every operation", "403 app.not.authorized.for.scope")))
            .brokenBy(Example.of(
                    post(CHAT_SESSIONS, "{\"providerId\": \"genesys\"}").as(NARROW)))
            .keptBy(Example.of(START_IN_CHAT));

    Rule<OnConversation> CONVERSATION_IS_A_CHAT_WE_KNOW = rule(
                    "conversation-is-a-chat-we-know", "The conversation exists and is a chat")
            .holdsWhen((OnConversation call) -> call.conversation()
                    .filter(conversation -> conversation.media() == Media.CHAT)
                    .isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("Web messaging is a chat.")
            .because("The path is about chats only: to it, a messaging conversation or a call does not exist.")
            .fixedBy("Use the id of a chat; for messaging, make an invite instead.")
            .from(claimed("seed 004", "The endpoint docs say it should work for active chat conversations."))
            .brokenBy(Example.of(post(CHAT_SESSIONS.replace(CONNECTED_CHAT, MESSAGING), "{\"providerId\": \"genesys\"}")
                    .as(BACKEND)))
            .keptBy(Example.of(START_IN_CHAT));

    Rule<OnConversation> CHAT_IS_CONNECTED = rule("chat-is-connected", "The chat is connected: not queued, not closed")
            .holdsWhen((OnConversation call) -> call.conversation()
                    .filter(conversation -> conversation.state() == State.CONNECTED)
                    .isPresent())
            .otherwise(refusal(400, "bad.request", "The chat is not in the connected state."))
            .thoughPeopleBelieve("The customer is waiting, so the session may start already.")
            .because(
                    "Until an agent has answered there is nobody to look at the page, and after the end nobody is left.")
            .fixedBy("Wait until the conversation is connected, then start.")
            .from(claimed("seed 004", "Cobrowse only works if the chat is in connected state, not queued or closed."))
            .brokenBy(
                    Example.of(post(CHAT_SESSIONS.replace(CONNECTED_CHAT, QUEUED_CHAT), "{\"providerId\": \"genesys\"}")
                            .as(BACKEND)))
            .keptBy(Example.of(START_IN_CHAT));

    Rule<SeesLiveSession> ONE_LIVE_SESSION_PER_CONVERSATION = rule(
                    "one-live-session-per-conversation", "A conversation has at most one session that is not over")
            .holdsWhen((SeesLiveSession call) -> call.live().isEmpty())
            .otherwise(refusal(409, "request.conflict", "The conversation has a live co-browse session already."))
            .thoughPeopleBelieve("The first start got lost, so another one is harmless.")
            .because("There is one page to share and one who looks at it. A start whose answer was lost has still "
                    + "started something.")
            .fixedBy("Use the session that is there, or end it by DELETE /api/v2/cobrowse/sessions/{sessionId} first.")
            .from(chosen("No post starts twice; the vendor's help says one sharer, one viewer."))
            .brokenBy(Example.of(START_IN_CHAT, START_IN_CHAT))
            .keptBy(Example.of(START_IN_CHAT));

    Rule<NamesPath> CHAT_COBROWSE_PATH_ENDS_IN_SESSIONS = rule(
                    "chat-cobrowse-path-ends-in-sessions", "The path for a chat's co-browse ends in /sessions")
            .holdsWhen((NamesPath call) -> call.path().endsWith("/sessions"))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The conversation is gone, or a scope is missing.")
            .because("Some old clients leave /sessions out. The path without it answers 404 whatever is sent, and the "
                    + "answer looks just like that for a wrong conversation.")
            .fixedBy("POST to /api/v2/conversations/chat/{conversationId}/cobrowse/sessions.")
            .from(claimed("seed 004", "If you're hitting the base path without /sessions, you'll get a 404.")
                    .disputedBy(documented("platform API", "has neither path")))
            .brokenBy(Example.of(post(CHAT_SESSIONS.replace("/sessions", ""), "{\"providerId\": \"genesys\"}")
                    .as(BACKEND)))
            .keptBy(Example.of(START_IN_CHAT));
}
