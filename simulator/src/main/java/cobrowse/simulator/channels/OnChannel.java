package cobrowse.simulator.channels;

import java.util.Optional;

/** An attempt on a channel that may not exist, or be somebody else's. */
interface OnChannel {

    Optional<Channel> channel();
}
