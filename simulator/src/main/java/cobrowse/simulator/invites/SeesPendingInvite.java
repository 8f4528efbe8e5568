package cobrowse.simulator.invites;

import java.util.Optional;

/** An attempt on a participant whom somebody may have invited already. */
interface SeesPendingInvite {

    Optional<Invite> pending();
}
