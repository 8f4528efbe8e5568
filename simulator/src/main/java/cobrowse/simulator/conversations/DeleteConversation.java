package cobrowse.simulator.conversations;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends a conversation for all who are in it. It can be read afterwards: the vendor deletes nothing here either. */
@RestController
record DeleteConversation(Referee referee, Conversations conversations, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}";

    static final Rulebook<ConversationAttempt> RULES =
            Rulebook.inOrder("delete a conversation", CALLER_IS_A_USER, CONVERSATION_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", PATH, "deleteConversation")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:disconnect"));
    }

    @DeleteMapping(PATH)
    @ResponseStatus(NO_CONTENT)
    void delete(Caller caller, @PathVariable String conversationId) {
        var conversation = conversations.hold(caller.organisation(), conversationId);
        referee.judge(RULES, new ConversationAttempt(caller, conversation));
        desk.end(caller.organisation(), conversation.orElseThrow());
    }
}
