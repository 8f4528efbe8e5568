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
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads the configuration of an integration. */
@RestController
record GetIntegrationConfiguration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read an integration's configuration", INTEGRATION_EXISTS);

    record Attempt(Caller caller, Optional<Integration> integration) implements CalledBy, OnIntegration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", INTEGRATIONS + "/{integrationId}/config/current", "getIntegrationConfigCurrent")
                .wanting(READS_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:view"));
    }

    @GetMapping(INTEGRATIONS + "/{integrationId}/config/current")
    IntegrationConfiguration get(Caller caller, @PathVariable String integrationId) {
        var found = integrations.find(caller.organisation(), integrationId);
        referee.judge(RULES, new Attempt(caller, found));
        return IntegrationConfiguration.of(found.orElseThrow());
    }
}
