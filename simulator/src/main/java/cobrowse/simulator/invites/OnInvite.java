package cobrowse.simulator.invites;

import java.util.Optional;

/** An attempt on an invite that may not exist. */
interface OnInvite {

    Optional<Invite> invite();
}
