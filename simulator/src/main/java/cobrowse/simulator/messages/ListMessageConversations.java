package cobrowse.simulator.messages;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.ActiveConversations;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationBodies;
import cobrowse.simulator.conversations.MediaConversationBody;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the active messaging conversations of the user who calls. CHOSEN: a client alone is refused, and pages are obeyed, as at GET /api/v2/conversations. */
@RestController
record ListMessageConversations(Referee referee, ActiveConversations active, ConversationBodies bodies)
        implements Operation {

    static final String PATH = "/api/v2/conversations/messages";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list one's active messaging conversations", CALLER_IS_A_USER, PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversationsMessages").wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    EntityListing<MediaConversationBody> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        var page = attempt.page().orElseThrow();
        var organisation = caller.organisation();
        var user = caller.userId().orElseThrow();
        var found = bodies.of(organisation, active.list(organisation, user, Media.MESSAGE.name(), page), Media.MESSAGE);
        return EntityListing.of(found, page, active.count(organisation, user, Media.MESSAGE.name()), PATH);
    }
}
