package cobrowse.simulator.routing;

import org.jspecify.annotations.Nullable;

/**
 * How an agent says what came of a conversation. The organisation has them; each queue has some of them.
 *
 * @param createdBy the user who made it; null where a client did, or nobody
 * @param dateCreated in the vendor's form; null where it was there from the start
 */
public record WrapUpCode(
        String id,
        String name,
        @Nullable String description,
        @Nullable String createdBy,
        @Nullable String dateCreated,
        @Nullable String modifiedBy,
        @Nullable String dateModified) {

    static WrapUpCode bare(String id, String name) {
        return new WrapUpCode(id, name, null, null, null, null, null);
    }
}
