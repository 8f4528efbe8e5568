package cobrowse.simulator.authorization;

import java.util.Optional;

/** An attempt on a role that may not exist. */
interface OnRole {

    Optional<Role> role();
}
