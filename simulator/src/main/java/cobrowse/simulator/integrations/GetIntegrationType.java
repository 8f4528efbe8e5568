package cobrowse.simulator.integrations;

import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATIONS;
import static cobrowse.simulator.integrations.IntegrationRules.INTEGRATION_TYPE_EXISTS;
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

/** Reads a type of integration. */
@RestController
record GetIntegrationType(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a type of integration", INTEGRATION_TYPE_EXISTS);

    record Attempt(Caller caller, Optional<IntegrationType> type) implements CalledBy, OnIntegrationType {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", INTEGRATIONS + "/types/{typeId}", "getIntegrationsType")
                .wanting(READS_INTEGRATIONS)
                .permitting(anyOf("integrations:integration:view"));
    }

    @GetMapping(INTEGRATIONS + "/types/{typeId}")
    IntegrationType get(Caller caller, @PathVariable String typeId) {
        var found = IntegrationType.find(typeId);
        referee.judge(RULES, new Attempt(caller, found));
        return found.orElseThrow();
    }
}
