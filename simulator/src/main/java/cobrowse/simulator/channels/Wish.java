package cobrowse.simulator.channels;

import java.util.List;
import java.util.Optional;

/**
 * A topic that a caller asks for.
 *
 * @param id as the caller writes it
 * @param named empty where nothing happens here of that name
 * @param known whether the user or queue is one of the organisation
 * @param missing the permissions that the caller lacks for it
 */
record Wish(String id, Optional<Topic.Named> named, boolean known, List<String> missing) {

    /** Why the caller is not told; empty where nothing stands in the way. */
    Optional<String> rejection() {
        if (named.isEmpty()) return Optional.empty();
        var kind = named.get().topic().isOfUser() ? "user" : "queue";
        if (!known) return Optional.of("The organisation has no such " + kind + ".");
        return missing.isEmpty() ? Optional.empty() : Optional.of("The caller lacks permissions.");
    }

    boolean isPermitted() {
        return rejection().isEmpty();
    }
}
