package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.READS_INTEGRATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
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

/** Lists the types of integrations that can be made here. */
@RestController
record ListIntegrationTypes(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list types of integrations", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", INTEGRATIONS + "/types", "getIntegrationsTypes")
                .wanting(READS_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:view"));
    }

    @GetMapping(INTEGRATIONS + "/types")
    EntityListing<IntegrationType> list(
            Caller caller, @RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        return EntityListing.cut(IntegrationType.ALL, page.orElseThrow(), INTEGRATIONS + "/types");
    }
}
