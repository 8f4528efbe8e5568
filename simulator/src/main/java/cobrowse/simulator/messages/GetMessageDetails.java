package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.LISTENS;
import static cobrowse.simulator.messages.MessageRules.MESSAGE_EXISTS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads a message by its own id, whatever its conversation. */
@RestController
record GetMessageDetails(Referee referee, Messages messages, Post post) implements Operation {

    private static final String PATH = "/api/v2/conversations/messages/{messageId}/details";

    static final Rulebook<GetMessage.Attempt> RULES = Rulebook.inOrder("read a message anywhere", MESSAGE_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsMessageDetails")
                .wanting(READS_CONVERSATIONS)
                .permitting(LISTENS);
    }

    @GetMapping(PATH)
    MessageBody get(Caller caller, @PathVariable String messageId) {
        var organisation = caller.organisation();
        var found = messages.find(organisation, messageId);
        referee.judge(RULES, new GetMessage.Attempt(caller, found));
        var message = found.orElseThrow();
        return MessageBody.of(message, post.correspondence(organisation, message.conversationId()));
    }
}
