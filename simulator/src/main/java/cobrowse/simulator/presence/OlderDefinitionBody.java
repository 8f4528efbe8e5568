package cobrowse.simulator.presence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A presence definition as the vendor's deprecated operations show one, but for who made it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OlderDefinitionBody(
        String id,
        Map<String, String> languageLabels,
        String systemPresence,
        boolean deactivated,
        boolean primary,
        @Nullable String createdDate,
        @Nullable String modifiedDate,
        String selfUri) {

    static OlderDefinitionBody of(Definition definition, Optional<String> locale) {
        return new OlderDefinitionBody(
                definition.id(),
                definition.labelsIn(locale),
                definition.system().label(),
                definition.deactivated(),
                definition.isSystems(),
                definition.createdDate(),
                definition.modifiedDate(),
                ListDefinitionsOlder.PATH + "/" + definition.id());
    }
}
