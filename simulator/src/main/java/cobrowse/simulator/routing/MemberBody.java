package cobrowse.simulator.routing;

import cobrowse.simulator.users.UserBody;

/** A member of a queue as the vendor shows one. */
record MemberBody(
        String id,
        String name,
        UserBody user,
        int ringNumber,
        boolean joined,
        String memberBy,
        RoutingStatusBody routingStatus,
        String selfUri) {

    static MemberBody of(QueueMember member, UserBody user, RoutingStatus status) {
        return new MemberBody(
                member.userId(),
                user.name(),
                user,
                member.ringNumber(),
                member.joined(),
                "user",
                RoutingStatusBody.of(status),
                ListQueues.PATH + "/" + member.queueId() + "/members/" + member.userId());
    }
}
