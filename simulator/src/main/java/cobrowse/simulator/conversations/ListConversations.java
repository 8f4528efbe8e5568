package cobrowse.simulator.conversations;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.READS_CONVERSATIONS;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
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

/**
 * Lists the active conversations of the user who calls.
 *
 * <p>CHOSEN: a client alone is refused as it is at users/me, though the vendor does not declare that here; and pageSize
 * and pageNumber are obeyed, which the vendor declares for other listings only. The parameter communicationType is not
 * looked at yet.
 */
@RestController
record ListConversations(Referee referee, ActiveConversations active, ConversationBodies bodies) implements Operation {

    static final String PATH = "/api/v2/conversations";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list one's active conversations", CALLER_IS_A_USER, PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getConversations").wanting(READS_CONVERSATIONS);
    }

    @GetMapping(PATH)
    EntityListing<ConversationBody> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        var page = attempt.page().orElseThrow();
        var user = caller.userId().orElseThrow();
        var found = active.list(caller.organisation(), user, page).stream()
                .map(conversation -> bodies.of(caller.organisation(), conversation))
                .toList();
        return EntityListing.of(found, page, active.count(caller.organisation(), user), PATH);
    }
}
