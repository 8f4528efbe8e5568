package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.ConversationBody;
import cobrowse.simulator.conversations.ConversationPatch;
import cobrowse.simulator.conversations.ParticipantDesk;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Ends a messaging conversation for all who are in it. CHOSEN: one that is over stays so. */
@RestController
record PatchMessageConversation(Referee referee, FoundMessage found, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/messages/{conversationId}";

    static final Rulebook<ConversationPatch> RULES =
            ConversationPatch.rules("disconnect a messaging conversation", CONVERSATION_EXISTS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsMessage")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:disconnect", "conversation:message:park"));
    }

    @PatchMapping(PATH)
    ConversationBody patch(Caller caller, @PathVariable String conversationId, Sent<ConversationPatch.Request> sent) {
        var organisation = caller.organisation();
        var held = found.hold(organisation, conversationId);
        referee.judge(RULES, new ConversationPatch(caller, sent, held));
        var conversation = held.orElseThrow();
        desk.end(organisation, conversation);
        return found.show(organisation, conversationId);
    }
}
