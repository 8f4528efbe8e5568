package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A wrap-up code as the vendor shows one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrapUpCodeBody(
        String id,
        String name,
        Division division,
        @Nullable String description,
        @Nullable String dateCreated,
        @Nullable String dateModified,
        @Nullable String createdBy,
        @Nullable String modifiedBy,
        String selfUri) {

    public static WrapUpCodeBody of(Organisation organisation, WrapUpCode code) {
        return new WrapUpCodeBody(
                code.id(),
                code.name(),
                Division.homeOf(organisation),
                code.description(),
                code.dateCreated(),
                code.dateModified(),
                code.createdBy(),
                code.modifiedBy(),
                ListAllWrapUpCodes.PATH + "/" + code.id());
    }
}
