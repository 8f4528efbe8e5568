package cobrowse.simulator.organizations;

import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists time zones, in the order of their names. */
@RestController
record ListTimeZones(Referee referee, SimulatedClock clock) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list time zones", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", "/api/v2/timezones", "getTimezones");
    }

    /** @param offset from UTC at the moment, in seconds */
    record Zone(String id, String name, long offset, String selfUri) {}

    @GetMapping("/api/v2/timezones")
    EntityListing<Zone> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        var now = clock.now(caller.organisation());
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("[A-Z][a-z]+/.*") && !id.startsWith("Etc/"))
                .sorted()
                .map(id -> zone(id, now))
                .toList();
        return EntityListing.cut(zones, page.orElseThrow(), "/api/v2/timezones");
    }

    private static Zone zone(String id, Instant now) {
        var offset = ZoneId.of(id).getRules().getOffset(now).getTotalSeconds();
        return new Zone(id, id, offset, "/api/v2/timezones/" + id);
    }
}
