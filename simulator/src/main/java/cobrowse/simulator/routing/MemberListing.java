package cobrowse.simulator.routing;

import cobrowse.simulator.wire.EntityListing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of members as the vendor writes it: without their number, so that only nextUri says whether there are more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberListing(
        List<MemberBody> entities,
        int pageNumber,
        int pageSize,
        String firstUri,
        @Nullable String nextUri,
        @Nullable String previousUri,
        String selfUri) {

    static MemberListing of(EntityListing<MemberBody> listing) {
        return new MemberListing(
                listing.entities(),
                listing.pageNumber(),
                listing.pageSize(),
                listing.firstUri(),
                listing.nextUri(),
                listing.previousUri(),
                listing.selfUri());
    }
}
