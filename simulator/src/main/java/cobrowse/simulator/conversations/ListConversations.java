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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Lists the active conversations of the user who calls.
 *
 * <p>CHOSEN: a client alone is refused as it is at users/me, though the vendor does not declare that here; and pageSize
 * and pageNumber are obeyed, which the vendor declares for other listings only. Nobody has a conversation of a communicationType that
 * is no medium.
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

    /** @param communicationType such as call or chat, in whatever letters; any where it is left out */
    @GetMapping(PATH)
    EntityListing<ConversationBody> list(
            Caller caller,
            @RequestParam Optional<String> communicationType,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        var page = attempt.page().orElseThrow();
        var organisation = caller.organisation();
        var user = caller.userId().orElseThrow();
        var media = communicationType.orElse("").toUpperCase(Locale.ROOT);
        var found = bodies.of(organisation, active.list(organisation, user, media, page));
        return EntityListing.of(found, page, active.count(organisation, user, media), path(communicationType));
    }

    private static String path(Optional<String> communicationType) {
        return PATH
                + communicationType
                        .map(type -> "?communicationType=" + UriUtils.encode(type, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
