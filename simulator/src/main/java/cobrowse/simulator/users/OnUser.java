package cobrowse.simulator.users;

import java.util.Optional;

/** An attempt on a user who may not exist. */
public interface OnUser {

    Optional<User> user();
}
