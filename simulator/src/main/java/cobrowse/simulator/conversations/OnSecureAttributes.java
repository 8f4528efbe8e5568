package cobrowse.simulator.conversations;

import java.util.Optional;

/** An attempt on the secure attributes of a conversation. */
interface OnSecureAttributes extends OnConversation {

    /** Empty until somebody has set some. */
    Optional<SecureAttributes> kept();
}
