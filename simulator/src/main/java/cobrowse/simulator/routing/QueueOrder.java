package cobrowse.simulator.routing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * What a caller writes of a queue.
 *
 * @param sourceQueueId another queue, whose settings are copied where the caller writes none
 */
record QueueOrder(
        Optional<String> name,
        Optional<String> sourceQueueId,
        @JsonUnwrapped QueueSettings settings) {}
