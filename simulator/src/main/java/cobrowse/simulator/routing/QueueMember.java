package cobrowse.simulator.routing;

import java.util.Optional;

/**
 * That a user takes a queue's work.
 *
 * @param joined whether the user takes it at the moment: it is the user's own choice
 * @param ringNumber of the queue's rings, the one the user stands in, from 1
 */
record QueueMember(String queueId, String userId, boolean joined, int ringNumber) {

    QueueMember with(Optional<Boolean> nowJoined, Optional<Integer> ring) {
        return new QueueMember(queueId, userId, nowJoined.orElse(joined), ring.orElse(ringNumber));
    }
}
