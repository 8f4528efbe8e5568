package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.ME;
import static cobrowse.simulator.organizations.OrganizationRules.READS_ORGANIZATION;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the organisation that the caller belongs to. */
@RestController
record GetMyOrganization(Profiles profiles) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read one's organization");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", ME, "getOrganizationsMe").wanting(READS_ORGANIZATION);
    }

    @GetMapping(ME)
    OrganizationBody get(Caller caller) {
        return OrganizationBody.of(caller.organisation(), profiles.of(caller.organisation()));
    }
}
