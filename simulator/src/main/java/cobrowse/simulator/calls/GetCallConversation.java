package cobrowse.simulator.calls;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationAttempt;
import cobrowse.simulator.conversations.ConversationBodies;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.MediaConversationBody;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads a call, as far as it goes by the medium. */
@RestController
record GetCallConversation(
        Referee referee, Conversations conversations, ParticipantEvidence evidence, ConversationBodies bodies)
        implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}";

    static final Rulebook<ConversationAttempt> RULES = Rulebook.inOrder("read a call", CONVERSATION_IS_KNOWN);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsCall").wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    MediaConversationBody get(Caller caller, @PathVariable String conversationId) {
        var organisation = caller.organisation();
        var found = evidence.by(organisation, Media.CALL, conversations.find(organisation, conversationId));
        referee.judge(RULES, new ConversationAttempt(caller, found));
        return bodies.of(organisation, found.orElseThrow(), Media.CALL);
    }
}
