package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_MEMBER_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
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
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Has members of a queue join or leave it, or stand in another ring: all that are named, or nobody. */
@RestController
record ChangeMembers(Referee referee, Queues queues, QueueMembers members, MemberBodies bodies) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change members of a queue",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            QUEUE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            QUEUE_MEMBER_EXISTS);

    record Request(Optional<String> id, Optional<Boolean> joined, Optional<Integer> ringNumber) {}

    record Attempt(Caller caller, Sent<List<Request>> sent, Optional<Queue> queue, List<Optional<QueueMember>> members)
            implements CalledBy, SendsBody, OnQueue, NeedsFields, OnMembers {
        @Override
        public List<String> missingFields() {
            return Given.inEach("id", sent.value(), Request::id);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", ListMembers.PATH, "patchRoutingQueueMembers")
                .wanting(WRITES_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:edit", "routing:queueMember:manage"));
    }

    @PatchMapping(ListMembers.PATH)
    MemberListing change(Caller caller, @PathVariable String queueId, Sent<List<Request>> sent) {
        var organisation = caller.organisation();
        var queue = queues.find(organisation, queueId);
        var named = sent.value().stream()
                .map(request -> request.id()
                        .flatMap(user -> members.find(organisation, queueId, user))
                        .map(member -> member.with(request.joined(), request.ringNumber())))
                .toList();
        referee.judge(RULES, new Attempt(caller, sent, queue, named));
        members.save(organisation, named.stream().flatMap(Optional::stream).toList());
        return bodies.page(organisation, queue.orElseThrow(), MemberQuery.ALL);
    }
}
