package cobrowse.simulator.routing;

import java.util.List;
import java.util.Optional;

/** An attempt on members of queues, who may be none. */
interface OnMembers {

    /** In the order in which they were asked for. */
    List<Optional<QueueMember>> members();
}
