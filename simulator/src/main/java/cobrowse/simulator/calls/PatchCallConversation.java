package cobrowse.simulator.calls;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
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

/** Ends a call for all who are in it. CHOSEN: one that is over stays so. */
@RestController
record PatchCallConversation(Referee referee, FoundCall found, ParticipantDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}";

    static final Rulebook<ConversationPatch> RULES =
            ConversationPatch.rules("disconnect a call", CONVERSATION_IS_KNOWN).after(CALLER_IS_A_USER);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchConversationsCall")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:communication:disconnect"));
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
