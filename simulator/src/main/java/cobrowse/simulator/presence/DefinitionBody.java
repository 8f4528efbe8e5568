package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A presence definition as the vendor shows one.
 *
 * @param type System or User
 * @param divisionId absent for those that no division has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionBody(
        String id,
        String type,
        Map<String, String> languageLabels,
        String systemPresence,
        @Nullable String divisionId,
        boolean deactivated,
        String selfUri) {

    static DefinitionBody of(Organisation organisation, Definition definition, Optional<String> locale) {
        return new DefinitionBody(
                definition.id(),
                definition.isSystems() ? "System" : "User",
                definition.labelsIn(locale),
                definition.system().word(),
                definition.isSystems() ? null : Division.homeOf(organisation).id(),
                definition.deactivated(),
                ListDefinitions.PATH + "/" + definition.id());
    }
}
