package cobrowse.simulator.users;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody with an account in the organisation.
 *
 * @param signedIn whether the user is logged in at the moment
 * @param cobrowseOpen whether the user's Cobrowse window is open
 * @param permissions what the user's roles allow, as the vendor names it; "*" stands for everything
 * @param version counts the changes of the account, from 1
 */
public record User(
        String id,
        String name,
        String email,
        State state,
        boolean signedIn,
        boolean cobrowseOpen,
        Set<String> permissions,
        int version,
        Profile profile) {

    public static final Set<String> EVERY_PERMISSION = Set.of("*");

    public enum State {
        ACTIVE,
        INACTIVE,
        /** Kept, and shown to who asks for the deleted. */
        DELETED
    }

    /** A new account. */
    public User(
            String id,
            String name,
            String email,
            State state,
            boolean signedIn,
            boolean cobrowseOpen,
            Set<String> permissions) {
        this(id, name, email, state, signedIn, cobrowseOpen, permissions, 1, Profile.BLANK);
    }

    /** What the user says to be good at. */
    public List<String> skills() {
        return Objects.requireNonNullElse(profile.profileSkills(), List.of());
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isDeleted() {
        return state == State.DELETED;
    }

    User with(String name, String email, State state, Profile profile) {
        return new User(id, name, email, state, signedIn, cobrowseOpen, permissions, version, profile);
    }

    /** After a change of the account. */
    public User inNextVersion() {
        return new User(id, name, email, state, signedIn, cobrowseOpen, permissions, version + 1, profile);
    }
}
