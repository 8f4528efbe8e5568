package cobrowse.simulator.users;

import java.util.Set;

/**
 * Somebody with an account in the organisation.
 *
 * @param signedIn whether the user is logged in at the moment
 * @param cobrowseOpen whether the user's Cobrowse window is open
 * @param permissions what the user's roles allow, as the vendor names it; "*" stands for everything
 */
public record User(
        String id,
        String name,
        String email,
        State state,
        boolean signedIn,
        boolean cobrowseOpen,
        Set<String> permissions) {

    public static final Set<String> EVERY_PERMISSION = Set.of("*");

    public enum State {
        ACTIVE,
        INACTIVE
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
