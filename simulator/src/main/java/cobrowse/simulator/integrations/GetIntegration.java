package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_EXISTS;
import static cobrowse.simulator.integrations.IntegrationRules.READS_INTEGRATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads an integration. */
@RestController
record GetIntegration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read an integration", INTEGRATION_EXISTS);

    record Attempt(Caller caller, Optional<Integration> integration) implements CalledBy, OnIntegration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", INTEGRATIONS + "/{integrationId}", "getIntegration")
                .wanting(READS_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:view"));
    }

    /** @param expand config.current shows the configuration */
    @GetMapping(INTEGRATIONS + "/{integrationId}")
    IntegrationBody get(
            Caller caller, @PathVariable String integrationId, @RequestParam Optional<List<String>> expand) {
        var found = integrations.find(caller.organisation(), integrationId);
        referee.judge(RULES, new Attempt(caller, found));
        var whole = expand.stream().flatMap(List::stream).anyMatch("config.current"::equals);
        return IntegrationBody.of(found.orElseThrow(), whole);
    }
}
