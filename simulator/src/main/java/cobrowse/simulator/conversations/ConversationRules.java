package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CLOSED_CHAT;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.MESSAGING_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.VOICE_CALL;
import static cobrowse.simulator.rulebook.Demo.VOICE_CUSTOMER;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What naming a conversation asks for, whatever is wanted of it. */
public interface ConversationRules {

    Refusal<OnConversation> NOT_FOUND = refusal(404, "not.found", "The requested resource was not found.");

    ScopeDemand READS_CONVERSATIONS = anyOf("conversations", "conversations:readonly");

    ScopeDemand WRITES_CONVERSATIONS = anyOf("conversations");

    Rule<OnConversation> CONVERSATION_EXISTS = rule(
                    "conversation-exists", "The conversation exists in the token's organisation")
            .holdsWhen((OnConversation call) -> call.conversation().isPresent())
            .otherwise(NOT_FOUND)
            .thoughPeopleBelieve("The path is wrong, since it answers 404.")
            .because("Conversations are looked up in the organisation of the token. Another organisation's "
                    + "conversation does not exist there.")
            .fixedBy("Take the conversation's id from the event or the script that tells of it, not from a log of "
                    + "another organisation or region.")
            .from(chosen("The posts use conversations that exist; 404 is what the vendor declares."))
            .brokenBy(Example.of(invite(NOBODY, CHAT_CUSTOMER)))
            .keptBy(Example.of(invite(CONNECTED_CHAT, CHAT_CUSTOMER)));

    Rule<OnConversation> CONVERSATION_IS_KNOWN = rule(
                    "conversation-is-known", "The conversation is one of the token's organisation")
            .holdsWhen((OnConversation call) -> call.conversation().isPresent())
            .otherwise(refusal(404, "conversation.error.conversation.not.found", "The conversation does not exist."))
            .thoughPeopleBelieve("not.found is the only code of a 404.")
            .because("It is the same law as conversation-exists; but where the vendor declares a code of its own for "
                    + "it, that one comes. Other operations answer the general not.found.")
            .fixedBy("Look at the status, not at the code, to see that something is not there.")
            .from(documented(
                    "platform API, postConversationDisconnect", "404 conversation.error.conversation.not.found"))
            .brokenBy(Example.of(disconnect(NOBODY)))
            .keptBy(Example.of(disconnect(CONNECTED_CHAT)));

    Rule<OnConversation> CONVERSATION_CAN_CARRY_A_BROWSER = rule(
                    "conversation-can-carry-a-browser", "Co-browse wants a chat or messaging, not a phone call")
            .holdsWhen((OnConversation call) -> call.conversation()
                    .filter(conversation -> conversation.media().canCarryABrowser())
                    .isPresent())
            .otherwise(refusal(400, "bad.request", "The conversation has no web channel to carry an invite."))
            .thoughPeopleBelieve("The customer looks at our site while on the phone, so the call will do.")
            .because("The invite travels through the channel of the conversation, and a phone call has none for it. "
                    + "The posts say that co-browse is web-only; the vendor allows voice by now, with a join code "
                    + "that the customer types.")
            .fixedBy("Open a chat or a messaging conversation with the customer first.")
            .from(claimed("seed 001", "If you’re on a voice call, you’re stuck. Cobrowse is web-only.")
                    .disputedBy(documented(
                            "platform API, permissions", "conversation:cobrowseVoice:add, with a join code")))
            .brokenBy(Example.of(invite(VOICE_CALL, VOICE_CUSTOMER)))
            .keptBy(Example.of(invite(CONNECTED_CHAT, CHAT_CUSTOMER)));

    Rule<OnConversation> CONVERSATION_HAS_NOT_ENDED = rule(
                    "conversation-has-not-ended", "Nobody can be invited in a conversation that is over")
            .holdsWhen((OnConversation call) -> call.conversation()
                    .filter(conversation -> conversation.state() != State.DISCONNECTED)
                    .isPresent())
            .otherwise(refusal(400, "bad.request", "The conversation has ended."))
            .thoughPeopleBelieve("The customer still has the page open, so the invite will arrive.")
            .because("With the conversation its channel is gone, and nothing would carry the invite.")
            .fixedBy("Invite while the conversation goes on.")
            .from(chosen("Seed 004 says it of the chat's own endpoint; of invites nobody says anything."))
            .brokenBy(Example.of(invite(CLOSED_CHAT, "61000000-0000-4000-8000-000000000003")))
            .keptBy(Example.of(invite(CONNECTED_CHAT, CHAT_CUSTOMER)));

    Rule<OnParticipant> PARTICIPANT_IS_IN_THE_CONVERSATION = rule(
                    "participant-is-in-the-conversation", "The participant takes part in the conversation")
            .holdsWhen((OnParticipant call) -> call.participant().isPresent())
            .otherwise(NOT_FOUND)
            .thoughPeopleBelieve("The participant's id is the user's id, or the customer's.")
            .because("A participant is somebody's part in one conversation: the same person has another "
                    + "participant id in each.")
            .fixedBy("Read the participants of this conversation, and take the one whose purpose is customer.")
            .from(chosen("The post passes a participantId and does not say what a wrong one does."))
            .brokenBy(Example.of(invite(CONNECTED_CHAT, MESSAGING_CUSTOMER)))
            .keptBy(Example.of(invite(CONNECTED_CHAT, CHAT_CUSTOMER)));

    private static Call disconnect(String conversation) {
        return call("POST", "/api/v2/conversations/" + conversation + "/disconnect")
                .as(ANN_TOKEN);
    }

    /** An invite by Ann. */
    static Call invite(String conversation, String participant) {
        var body = "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"%s\"}";
        return post("/api/v2/cobrowse/invites", body.formatted(conversation, participant, ANN))
                .as(BACKEND);
    }
}
