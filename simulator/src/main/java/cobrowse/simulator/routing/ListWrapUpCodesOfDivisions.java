package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.EntityListing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the wrap-up codes of the divisions that the caller may look into: all, as there is one. */
@RestController
record ListWrapUpCodesOfDivisions(Referee referee, WrapUpCodes codes) implements Operation {

    static final String PATH = "/api/v2/routing/wrapupcodes/divisionviews";

    static final Rulebook<WrapUpCodeQuery.Attempt> RULES =
            Rulebook.inOrder("list wrap-up codes of divisions", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingWrapupcodesDivisionviews")
                .wanting(READS_ROUTING)
                .permitting(allOf("routing:wrapupCode:search"));
    }

    @GetMapping(PATH)
    EntityListing<WrapUpCodeBody> list(Caller caller, WrapUpCodeQuery query) {
        var attempt = new WrapUpCodeQuery.Attempt(caller, query);
        referee.judge(RULES, attempt);
        var organisation = caller.organisation();
        var found = query.of(organisation, codes.all(organisation)).stream()
                .map(code -> WrapUpCodeBody.of(organisation, code))
                .toList();
        return EntityListing.cut(found, attempt.page().orElseThrow(), query.address(PATH));
    }
}
