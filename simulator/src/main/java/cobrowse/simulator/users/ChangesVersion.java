package cobrowse.simulator.users;

import java.util.Optional;

/** An attempt to change what somebody has read before. */
interface ChangesVersion extends OnUser {

    /** The version that was read, if the caller says. */
    Optional<Integer> version();
}
