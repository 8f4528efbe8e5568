package cobrowse.simulator.sessions.sockets;

import java.util.Optional;

/**
 * The first message of a connection: who comes.
 *
 * @param role sharer, the customer's page, which accepts the offer by it; or viewer, the agent's
 * @param joinCode of the session; both sides know it, the agent from the offer's answer
 */
record Hello(Optional<String> role, Optional<String> joinCode) {

    static final String SHARER = "sharer";
    static final String VIEWER = "viewer";

    boolean isSharer() {
        return role.filter(SHARER::equals).isPresent();
    }

    boolean isKnown() {
        return isSharer() || role.filter(VIEWER::equals).isPresent();
    }
}
