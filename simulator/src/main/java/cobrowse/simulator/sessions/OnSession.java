package cobrowse.simulator.sessions;

import java.util.Optional;

/** An attempt on a session that may not exist. */
interface OnSession {

    Optional<CobrowseSession> session();
}
