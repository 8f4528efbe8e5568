package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.presence.Presence;
import cobrowse.simulator.presence.Presences;
import cobrowse.simulator.users.Expanded;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.UserBodies;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.SortOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds the members of a queue, and writes them as the vendor shows them. */
@Component
record MemberBodies(QueueMembers members, Users users, UserBodies bodies, Standing standing) {

    /** What members do at the moment. */
    @Component
    record Standing(RoutingStatuses statuses, Presences presences) {}

    /** A member, and all that a listing asks of one. */
    private record Member(QueueMember membership, User user, RoutingStatus status, Presence presence) {}

    MemberListing page(Organisation organisation, Queue queue, MemberQuery query) {
        var found = query.asksForNobody() ? List.<Member>of() : all(organisation, queue);
        var fitting = found.stream()
                .filter(it -> !it.user.isDeleted())
                .filter(it -> query.fits(it.membership, it.user, it.status, it.presence))
                .sorted(Comparator.comparing(it -> it.user.name()))
                .toList();
        var page = query.page().orElseThrow();
        var shown = SortOrder.of(fitting, query.sortOrder()).stream()
                .skip(page.offset())
                .limit(page.size())
                .toList();
        var path = ListMembers.PATH.replace("{queueId}", queue.id());
        var address = query.address(path).toString();
        return MemberListing.of(EntityListing.of(written(organisation, shown, query), page, fitting.size(), address));
    }

    private List<Member> all(Organisation organisation, Queue queue) {
        var found = members.of(organisation, queue);
        var ids = found.stream().map(QueueMember::userId).toList();
        var people = users.of(organisation, ids);
        var statuses = standing.statuses().of(organisation, ids);
        var presences = standing.presences().of(organisation, ids);
        return found.stream()
                .map(it ->
                        new Member(it, of(people, it.userId()), of(statuses, it.userId()), of(presences, it.userId())))
                .toList();
    }

    private List<MemberBody> written(Organisation organisation, List<Member> shown, MemberQuery query) {
        var people = bodies.of(organisation, shown.stream().map(Member::user).toList(), Expanded.asked(query.expand()));
        return IntStream.range(0, shown.size())
                .mapToObj(i -> MemberBody.of(shown.get(i).membership, people.get(i), shown.get(i).status))
                .toList();
    }

    /** Members are users, as long as the table says so. */
    private static <T> T of(Map<String, T> things, String userId) {
        return Objects.requireNonNull(things.get(userId), userId);
    }
}
