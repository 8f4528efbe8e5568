package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_EXISTS;
import static cobrowse.simulator.integrations.IntegrationRules.WRITES_INTEGRATIONS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Deletes an integration. */
@RestController
record DeleteIntegration(Referee referee, Integrations integrations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("delete an integration", INTEGRATION_EXISTS);

    record Attempt(Caller caller, Optional<Integration> integration) implements CalledBy, OnIntegration {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", INTEGRATIONS + "/{integrationId}", "deleteIntegration")
                .wanting(WRITES_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:delete"));
    }

    @DeleteMapping(INTEGRATIONS + "/{integrationId}")
    IntegrationBody delete(Caller caller, @PathVariable String integrationId) {
        var found = integrations.hold(caller.organisation(), integrationId);
        referee.judge(RULES, new Attempt(caller, found));
        return IntegrationBody.of(integrations.intend(caller.organisation(), found.orElseThrow(), Integration.DELETED));
    }
}
