package cobrowse.simulator.users;

/**
 * Somebody with an account in the organisation.
 *
 * @param signedIn whether the user is logged in at the moment
 * @param cobrowseOpen whether the user's Cobrowse window is open
 */
public record User(String id, String name, String email, State state, boolean signedIn, boolean cobrowseOpen) {

    public enum State {
        ACTIVE,
        INACTIVE
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
