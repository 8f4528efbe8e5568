package cobrowse.simulator.users;

import cobrowse.simulator.caller.Caller;
import org.springframework.stereotype.Component;

/** Oneself with one's organisation. */
@Component
record ExpandOrganization() implements MyExpansion {

    record Organization(String id, String name, String state, int version, String selfUri) {}

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public Organization of(Caller caller) {
        var organisation = caller.organisation();
        return new Organization(organisation.id(), organisation.name(), "active", 1, "/api/v2/organizations/me");
    }
}
