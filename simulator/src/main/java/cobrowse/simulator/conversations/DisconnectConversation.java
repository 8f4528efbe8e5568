package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends a conversation for all who are in it. CHOSEN: one that is over stays so, and anybody who is permitted may. */
@RestController
record DisconnectConversation(Referee referee, Conversations conversations, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/disconnect";

    static final Rulebook<ConversationAttempt> RULES =
            Rulebook.inOrder("disconnect a conversation", CONVERSATION_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationDisconnect")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:disconnect"));
    }

    @PostMapping(PATH)
    ResponseEntity<String> disconnect(Caller caller, @PathVariable String conversationId) {
        var conversation = conversations.hold(caller.organisation(), conversationId);
        referee.judge(RULES, new ConversationAttempt(caller, conversation));
        desk.end(caller.organisation(), conversation.orElseThrow());
        return Accepted.body();
    }
}
