package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.LIMITS_NAMESPACE_IS_KNOWN;
import static cobrowse.simulator.organizations.OrganizationRules.NAMESPACES;
import static cobrowse.simulator.organizations.OrganizationRules.READS_ORGANIZATION;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads the limits of a namespace that hold where nothing else was agreed. */
@RestController
record GetDefaultLimits(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read usual limits", LIMITS_NAMESPACE_IS_KNOWN);

    record Attempt(Caller caller, String namespace) implements CalledBy, ReadsNamespace {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", NAMESPACES + "/{namespaceName}/defaults", "getOrganizationsLimitsNamespaceDefaults")
                .wanting(READS_ORGANIZATION);
    }

    record Body(List<LimitBook.Limit> entities) {}

    @GetMapping(NAMESPACES + "/{namespaceName}/defaults")
    Body get(Caller caller, @PathVariable String namespaceName) {
        referee.judge(RULES, new Attempt(caller, namespaceName));
        return new Body(LimitBook.defaults());
    }
}
