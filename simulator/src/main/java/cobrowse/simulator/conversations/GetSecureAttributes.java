package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.SECURE_ATTRIBUTES_WERE_SET;
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

/** Reads what is kept at a conversation in secret. */
@RestController
record GetSecureAttributes(Referee referee, SecretKeeping secrets) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/secureattributes";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("read secure attributes", CONVERSATION_EXISTS, SECURE_ATTRIBUTES_WERE_SET);

    record Attempt(Caller caller, Optional<Conversation> conversation, Optional<SecureAttributes> kept)
            implements CalledBy, OnSecureAttributes {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationSecureattributes")
                .wanting(READS_CONVERSATIONS)
                .permitting(anyOf("conversation:participant:attributesview"));
    }

    @GetMapping(PATH)
    SecureAttributes get(Caller caller, @PathVariable String conversationId) {
        var organisation = caller.organisation();
        var kept = secrets.of(organisation, conversationId);
        referee.judge(RULES, new Attempt(caller, secrets.find(organisation, conversationId), kept));
        return kept.orElseThrow();
    }
}
