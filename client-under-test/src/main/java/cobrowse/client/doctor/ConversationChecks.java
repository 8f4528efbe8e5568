package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import java.util.function.BiFunction;
import java.util.function.Function;

/** What the conversation must be like. */
interface ConversationChecks {

    Check<NamesConversation> EXISTS = check(
                    "conversation-exists", "The conversation exists in the token's organisation")
            .refusedWith(404, "not.found")
            .fixedBy(
                    "Take the id from the event or the script that tells of the conversation, in the same organisation.")
            .seenBy((wish, scene) -> talk(wish, scene)
                    .judge(
                            talk -> Sight.passed("It does: " + talk.media() + ", " + talk.state() + "."),
                            () -> unknown(wish)));

    Check<NamesConversation> CARRIES_A_BROWSER = check(
                    "conversation-can-carry-a-browser", "Co-browse wants a chat or messaging, not a phone call")
            .refusedWith(400, "bad.request")
            .fixedBy("Open a chat or a messaging conversation with the customer first.")
            .seenBy(on(talk -> Sight.of(
                    !talk.media().equals("call"), "It is no phone call.", "The conversation is a phone call.")));

    Check<NamesConversation> HAS_NOT_ENDED = check(
                    "conversation-has-not-ended", "Nobody can be invited in a conversation that is over")
            .refusedWith(400, "bad.request")
            .fixedBy("Invite while the conversation goes on.")
            .seenBy(on(talk -> Sight.of(
                    !talk.state().equals("disconnected"),
                    "It is " + talk.state() + ".",
                    "The conversation has ended.")));

    Check<NamesConversation> IS_A_CHAT = check(
                    "conversation-is-a-chat-we-know", "The conversation exists and is a chat")
            .refusedWith(404, "not.found")
            .fixedBy("Use the id of a chat; for messaging, make an invite instead.")
            .seenBy((wish, scene) -> talk(wish, scene)
                    .judge(
                            talk -> Sight.of(
                                    talk.media().equals("chat"),
                                    "It is a chat.",
                                    "It is no chat but: " + talk.media() + "."),
                            () -> unknown(wish)));

    Check<NamesConversation> CHAT_IS_CONNECTED = check(
                    "chat-is-connected", "The chat is connected: not queued, not closed")
            .refusedWith(400, "bad.request")
            .fixedBy("Wait until an agent has answered; a chat that is over stays over.")
            .seenBy(on(talk -> Sight.of(
                    talk.state().equals("connected"), "It is connected.", "The chat is " + talk.state() + ".")));

    Check<NamesConversation> NO_SESSION_GOES_ON = check(
                    "one-live-session-per-conversation", "A conversation has at most one session that is not over")
            .refusedWith(409, "request.conflict")
            .fixedBy("Use the session that is there, or end it first.")
            .seenBy(on(talk -> talk.liveSessions()
                    .judge(live -> live.isEmpty()
                            ? Sight.passed("None goes on.")
                            : Sight.failed("One goes on: " + Words.plain(live.get(0)) + "."))));

    /** The conversation that is meant. */
    static Look<Talk> talk(NamesConversation wish, Scene scene) {
        return wish.conversationId().map(scene.readings()::conversation).orElseGet(Look::nothing);
    }

    /** Looks at the conversation, where there is one. */
    static Sight lookAt(NamesConversation wish, Scene scene, Function<Talk, Sight> judge) {
        return talk(wish, scene).judge(judge, () -> Sight.unseen("There is no conversation to look at."));
    }

    private static BiFunction<NamesConversation, Scene, Sight> on(Function<Talk, Sight> judge) {
        return (wish, scene) -> lookAt(wish, scene, judge);
    }

    private static Sight unknown(NamesConversation wish) {
        return Sight.failed(wish.conversationId()
                .map(id -> "No conversation has the id " + Words.quoted(id) + ".")
                .orElse("None is named."));
    }
}
