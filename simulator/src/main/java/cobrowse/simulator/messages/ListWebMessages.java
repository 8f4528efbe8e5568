package cobrowse.simulator.messages;

import static cobrowse.simulator.guests.GuestTokenRules.GUESTS_JWT_IS_GOOD;
import static cobrowse.simulator.guests.GuestTokenRules.GUEST_SHOWS_A_JWT;
import static cobrowse.simulator.guests.GuestTokenRules.HISTORY;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.guests.Guest;
import cobrowse.simulator.guests.GuestPasses;
import cobrowse.simulator.guests.GuestPasses.Shown;
import cobrowse.simulator.guests.ShowsJwt;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a guest who has signed in what was said in the own conversation. CHOSEN, as public pages read it: the latest first. */
@RestController
record ListWebMessages(Referee referee, GuestPasses passes, Messages messages, MessagingLines lines)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "read the own messages as a guest", GUEST_SHOWS_A_JWT, GUESTS_JWT_IS_GOOD, PAGE_SIZE_IS_1_TO_100);

    record Attempt(Shown shown, Optional<Page> page) implements ShowsJwt, AsksForPage {}

    /** A page without addresses, which this listing of the vendor's does not have. */
    record Listing(List<WebMessage> entities, int pageSize, int pageNumber, long total, int pageCount) {

        private static Listing cut(List<WebMessage> all, Page page) {
            var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
            var pages = Math.max(1, (all.size() + page.size() - 1) / page.size());
            return new Listing(shown, page.size(), page.number(), all.size(), pages);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", HISTORY, "getWebmessagingMessages").openToGuests();
    }

    @GetMapping(HISTORY)
    Listing list(
            @RequestHeader("Authorization") Optional<String> authorization,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(passes.look(authorization), Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        var guest = attempt.shown().guest().orElseThrow();
        var said = lines.conversationOf(guest).map(id -> said(guest, id)).orElse(List.of());
        return Listing.cut(said, attempt.page().orElseThrow());
    }

    private List<WebMessage> said(Guest guest, String conversationId) {
        var organisation = guest.organisation();
        var names = lines.participants(organisation, conversationId).stream()
                .collect(Collectors.toMap(Participant::communicationId, Participant::name, (first, second) -> first));
        var said = new ArrayList<>(messages.saidIn(organisation, conversationId).stream()
                .map(message -> WebMessage.of(message, Optional.ofNullable(names.get(message.communicationId()))))
                .toList());
        Collections.reverse(said);
        return said;
    }
}
