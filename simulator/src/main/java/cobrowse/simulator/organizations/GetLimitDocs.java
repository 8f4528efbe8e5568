package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.READS_ORGANIZATION;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what the limits are that can be looked at. */
@RestController
record GetLimitDocs() implements Operation {

    static final String PATH = "/api/v2/organizations/limits/docs";

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read what limits mean");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getOrganizationsLimitsDocs").wanting(READS_ORGANIZATION);
    }

    record Body(String url, List<Namespace> namespaces) {}

    record Namespace(String name, String friendlyName, List<Limit> limits) {}

    record Limit(String key, long defaultValue, String description, boolean configurable, boolean trackable) {}

    @GetMapping(PATH)
    Body get(Caller caller) {
        return new Body(PATH, List.of(new Namespace(LimitBook.NAMESPACE, "Platform API", LimitBook.docs())));
    }
}
