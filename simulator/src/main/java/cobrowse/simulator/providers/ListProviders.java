package cobrowse.simulator.providers;

import static cobrowse.simulator.providers.ProviderRules.ANY_COBROWSE_SCOPE;
import static cobrowse.simulator.providers.ProviderRules.CALLER_HAS_A_COBROWSE_SCOPE;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Example;
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

/** Lists the organisation's co-browse providers, with the ids to copy. */
@RestController
record ListProviders(Referee referee, Providers providers) implements Operation {

    static final String PATH = "/api/v2/cobrowse/providers";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list co-browse providers", CALLER_HAS_A_COBROWSE_SCOPE, PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("GET", PATH)
                .wanting(ANY_COBROWSE_SCOPE)
                .nearestTo("GET /api/v2/webdeployments/deployments/{deploymentId}/configurations")
                .officially(Example.of(
                        get("/api/v2/webdeployments/deployments/50000000-0000-4000-8000-000000000001/configurations")
                                .as(BACKEND)))
                .from("004");
    }

    @GetMapping(PATH)
    EntityListing<Provider> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        return EntityListing.cut(
                providers.all(caller.organisation()), attempt.page().orElseThrow(), PATH);
    }
}
