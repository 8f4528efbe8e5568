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
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists integrations, in the order of their names. */
@RestController
record ListIntegrations(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list integrations", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", INTEGRATIONS, "getIntegrations")
                .wanting(READS_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:view"));
    }

    /**
     * @param expand config.current shows the configurations
     * @param reportedState ACTIVE or INACTIVE: the others come to nothing, as nothing here takes its time
     */
    @GetMapping(INTEGRATIONS)
    EntityListing<IntegrationBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<List<String>> expand,
            @RequestParam Optional<String> integrationType,
            @RequestParam Optional<String> reportedState) {
        var page = Page.asked(pageSize, pageNumber);
        referee.judge(RULES, new Attempt(caller, page));
        var whole = expand.stream().flatMap(List::stream).anyMatch("config.current"::equals);
        var found = integrations.all(caller.organisation()).stream()
                .filter(integration -> integrationType.stream().allMatch(integration.type()::equals))
                .map(integration -> IntegrationBody.of(integration, whole))
                .filter(body ->
                        reportedState.stream().allMatch(body.reportedState().code()::equals))
                .toList();
        return EntityListing.cut(found, page.orElseThrow(), INTEGRATIONS);
    }
}
