package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_MEMBER_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
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
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Has a user join a queue, or leave it. */
@RestController
record JoinQueue(Referee referee, Users users, UserQueues queues) implements Operation {

    static final String PATH = "/api/v2/users/{userId}/queues/{queueId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "have a user join a queue",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            QUEUE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            QUEUE_MEMBER_EXISTS);

    record Request(Optional<Boolean> joined) {}

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            Optional<User> user,
            Optional<Queue> queue,
            List<Optional<QueueMember>> members)
            implements CalledBy, SendsBody, OnUser, OnQueue, NeedsFields, OnMembers {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("joined", sent.value().joined().orElse(null));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", PATH, "patchUserQueue")
                .wanting(WRITES_USERS)
                .permitting(PermissionDemand.anyOf("routing:queue:join", "routing:queueMember:manage"));
    }

    @PatchMapping(PATH)
    UserQueueBody join(Caller caller, @PathVariable String userId, @PathVariable String queueId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var queue = queues.queues().find(organisation, queueId);
        var member = queues.members().find(organisation, queueId, userId);
        var user = users.find(organisation, userId);
        referee.judge(RULES, new Attempt(caller, sent, user, queue, List.of(member)));
        var changed = member.orElseThrow().with(sent.value().joined(), Optional.empty());
        queues.members().save(organisation, List.of(changed));
        return queues.one(organisation, queue.orElseThrow(), changed);
    }
}
