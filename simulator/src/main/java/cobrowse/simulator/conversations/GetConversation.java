package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads one conversation. */
@RestController
record GetConversation(Referee referee, Conversations conversations, ConversationBodies bodies) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a conversation", CONVERSATION_EXISTS);

    record Attempt(Caller caller, Optional<Conversation> conversation) implements CalledBy, OnConversation {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", "/api/v2/conversations/{conversationId}", "getConversation")
                .wanting(READS_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:view"));
    }

    @GetMapping("/api/v2/conversations/{conversationId}")
    ConversationBody get(Caller caller, @PathVariable String conversationId) {
        var organisation = caller.organisation();
        var conversation = conversations.find(organisation, conversationId);
        referee.judge(RULES, new Attempt(caller, conversation));
        return bodies.of(organisation, conversation.orElseThrow());
    }
}
