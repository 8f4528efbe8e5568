package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.DIVISIONS;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A division as the vendor shows one, and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DivisionBody(
        String id,
        String name,
        String description,
        boolean homeDivision,
        @Nullable String selfUri) {

    static final DivisionBody EVERYWHERE = new DivisionBody(Policy.ALL, "*", "All divisions", false, null);

    static DivisionBody of(String id, String name, String description) {
        return new DivisionBody(id, name, description, false, DIVISIONS + "/" + id);
    }

    static DivisionBody home(Organisation organisation) {
        var home = Division.homeOf(organisation);
        return new DivisionBody(home.id(), home.name(), "What everything belongs to", true, home.selfUri());
    }
}
