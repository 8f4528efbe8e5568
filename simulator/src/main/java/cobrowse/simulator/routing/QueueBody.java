package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A queue as the vendor shows one. Whether it takes co-browse is not in it: co-browse is no media type of the vendor's
 * queues.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueBody(
        String id,
        String name,
        Division division,
        int memberCount,
        int userMemberCount,
        int joinedMemberCount,
        @JsonUnwrapped QueueSettings settings,
        String selfUri) {

    static QueueBody of(Organisation organisation, Queue queue, QueueDetails details) {
        return new QueueBody(
                queue.id(),
                queue.name(),
                Division.homeOf(organisation),
                details.members(),
                details.members(),
                details.joined(),
                details.settings(),
                ListQueues.PATH + "/" + queue.id());
    }
}
