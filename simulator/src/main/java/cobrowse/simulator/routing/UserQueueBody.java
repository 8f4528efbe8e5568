package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Division;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A queue of a user as the vendor shows one: without autoAnswerOnly, which its model lacks.
 *
 * @param joined whether the user takes its work at the moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserQueueBody(
        String id,
        String name,
        Division division,
        int memberCount,
        int userMemberCount,
        int joinedMemberCount,

        @JsonUnwrapped @JsonIgnoreProperties("autoAnswerOnly")
        QueueSettings settings,

        boolean joined,
        String selfUri) {

    static UserQueueBody of(QueueBody queue, QueueMember member) {
        return new UserQueueBody(
                queue.id(),
                queue.name(),
                queue.division(),
                queue.memberCount(),
                queue.userMemberCount(),
                queue.joinedMemberCount(),
                queue.settings(),
                member.joined(),
                queue.selfUri());
    }
}
