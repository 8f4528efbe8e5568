package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The queues of a user, each with whether the user takes its work at the moment. */
@Component
record UserQueues(Queues queues, QueueMembers members, QueueBodies bodies) {

    /** @param joined empty for those that the user joined and those that not */
    EntityListing<UserQueueBody> page(
            Organisation organisation,
            String userId,
            Optional<Boolean> joined,
            Optional<String> order,
            Page page,
            ListedAt at) {
        var mine = members.of(organisation, userId).stream()
                .filter(member -> joined.isEmpty() || joined.get() == member.joined())
                .collect(Collectors.toMap(QueueMember::queueId, Function.identity()));
        var theirs = queues.all(organisation).stream()
                .filter(queue -> mine.containsKey(queue.id()))
                .toList();
        var sorted = SortOrder.of(theirs, order);
        var shown = sorted.stream().skip(page.offset()).limit(page.size()).toList();
        var written = bodies.of(organisation, shown).stream()
                .map(body -> UserQueueBody.of(body, Objects.requireNonNull(mine.get(body.id()))))
                .toList();
        return EntityListing.of(written, page, sorted.size(), at.toString());
    }

    /** One of them; the user must be a member. */
    UserQueueBody one(Organisation organisation, Queue queue, QueueMember member) {
        return UserQueueBody.of(bodies.of(organisation, queue), member);
    }

    Optional<Boolean> asked(Optional<String> joined) {
        return joined.map(word -> word.equalsIgnoreCase("true"));
    }
}
