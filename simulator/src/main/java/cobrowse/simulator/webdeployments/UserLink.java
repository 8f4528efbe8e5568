package cobrowse.simulator.webdeployments;

import cobrowse.simulator.caller.Caller;
import org.jspecify.annotations.Nullable;

/** A user to whom something points: the vendor's AddressableEntityRef. */
record UserLink(String id, String selfUri) {

    /** Null where a client calls that stands for nobody. */
    static @Nullable UserLink to(Caller caller) {
        return caller.standsFor()
                .map(id -> new UserLink(id, "/api/v2/users/" + id))
                .orElse(null);
    }
}
