package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.LISTENS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.OnConversation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads messages of a conversation by their ids, in the order in which they were said. Ids that nothing has are passed over. */
@RestController
record GetMessagesInBulk(Referee referee, MessagingLines lines, Messages messages, Post post) implements Operation {

    private static final String PATH = "/api/v2/conversations/messages/{conversationId}/messages/bulk";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "read several messages",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_EXISTS);

    record Attempt(Caller caller, Optional<Conversation> conversation, Sent<List<String>> sent)
            implements CalledBy, OnConversation, SendsBody {}

    record Found(List<MessageBody> entities) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsMessageMessagesBulk")
                .wanting(READS_CONVERSATIONS)
                .permitting(LISTENS);
    }

    @PostMapping(PATH)
    Found get(Caller caller, @PathVariable String conversationId, Sent<List<String>> sent) {
        var organisation = caller.organisation();
        referee.judge(RULES, new Attempt(caller, lines.find(organisation, conversationId), sent));
        var wanted = new HashSet<>(sent.value());
        var correspondence = post.correspondence(organisation, conversationId);
        return new Found(messages.saidIn(organisation, conversationId).stream()
                .filter(message -> wanted.contains(message.id()))
                .map(message -> MessageBody.of(message, correspondence))
                .toList());
    }
}
