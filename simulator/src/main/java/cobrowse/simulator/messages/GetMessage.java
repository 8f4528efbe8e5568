package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.LISTENS;
import static cobrowse.simulator.messages.MessageRules.MESSAGE_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads one message of a conversation. */
@RestController
record GetMessage(Referee referee, Messages messages, Post post) implements Operation {

    private static final String PATH = "/api/v2/conversations/messages/{conversationId}/messages/{messageId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a message", MESSAGE_EXISTS);

    record Attempt(Caller caller, Optional<Message> message) implements CalledBy, OnMessage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsMessageMessage")
                .wanting(READS_CONVERSATIONS)
                .permitting(LISTENS);
    }

    @GetMapping(PATH)
    MessageBody get(Caller caller, @PathVariable String conversationId, @PathVariable String messageId) {
        var organisation = caller.organisation();
        var message = messages.find(organisation, messageId)
                .filter(found -> found.conversationId().equals(conversationId));
        referee.judge(RULES, new Attempt(caller, message));
        return MessageBody.of(message.orElseThrow(), post.correspondence(organisation, conversationId));
    }
}
