package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.DIVISIONS;
import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists divisions: home first. */
@RestController
record ListDivisions(Referee referee, Divisions divisions) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list divisions", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", DIVISIONS, "getAuthorizationDivisions").wanting(READS_AUTHORIZATION);
    }

    /** @param name the whole name, or a part of it */
    @GetMapping(DIVISIONS)
    EntityListing<DivisionBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> name,
            @RequestParam Optional<List<String>> id) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        var found = divisions.all(caller.organisation()).stream()
                .filter(division -> name.stream().allMatch(part -> Parts.isIn(part, division.name())))
                .filter(division -> id.stream().allMatch(wanted -> wanted.contains(division.id())))
                .toList();
        return EntityListing.cut(found, page.orElseThrow(), DIVISIONS);
    }
}
