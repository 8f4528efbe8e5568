package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_MEMBER_EXISTS;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.users.UserRules.WRITES_USERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Has a user join and leave several queues: all, or none. Answers with all the queues that the user has joined. */
@RestController
record JoinQueues(Referee referee, Users users, QueueMembers members, UserQueues queues) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "have a user join queues",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            QUEUE_MEMBER_EXISTS);

    record Request(Optional<String> id, Optional<Boolean> joined) {}

    record Attempt(Caller caller, Sent<List<Request>> sent, Optional<User> user, List<Optional<QueueMember>> members)
            implements CalledBy, SendsBody, OnUser, NeedsFields, OnMembers {
        @Override
        public List<String> missingFields() {
            return Stream.of(
                            Given.inEach("id", sent.value(), Request::id),
                            Given.inEach("joined", sent.value(), Request::joined))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", ListUserQueues.PATH, "patchUserQueues")
                .wanting(WRITES_USERS)
                .permitting(PermissionDemand.anyOf("routing:queue:join", "routing:queueMember:manage"));
    }

    @PatchMapping(ListUserQueues.PATH)
    EntityListing<UserQueueBody> join(Caller caller, @PathVariable String userId, Sent<List<Request>> sent) {
        var organisation = caller.organisation();
        var named = sent.value().stream()
                .map(request -> request.id()
                        .flatMap(queue -> members.find(organisation, queue, userId))
                        .map(member -> member.with(request.joined(), Optional.empty())))
                .toList();
        referee.judge(RULES, new Attempt(caller, sent, users.find(organisation, userId), named));
        members.save(organisation, named.stream().flatMap(Optional::stream).toList());
        var address = ListedAt.path(ListUserQueues.PATH.replace("{userId}", userId));
        return queues.page(organisation, userId, Optional.of(true), Optional.empty(), new Page(25, 1), address);
    }
}
