package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_MEMBER_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has a member of a queue join or leave it, or stand in another ring. */
@RestController
record ChangeMember(Referee referee, Queues queues, QueueMembers members) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a member of a queue",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            QUEUE_EXISTS,
            QUEUE_MEMBER_EXISTS);

    record Request(Optional<Boolean> joined, Optional<Integer> ringNumber) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<Queue> queue, List<Optional<QueueMember>> members)
            implements CalledBy, SendsBody, OnQueue, OnMembers {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PATCH", RemoveMember.PATH, "patchRoutingQueueMember")
                .wanting(WRITES_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:edit", "routing:queueMember:manage"));
    }

    @PatchMapping(RemoveMember.PATH)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void change(Caller caller, @PathVariable String queueId, @PathVariable String memberId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var queue = queues.find(organisation, queueId);
        var member = members.find(organisation, queueId, memberId);
        referee.judge(RULES, new Attempt(caller, sent, queue, List.of(member)));
        var changed =
                member.orElseThrow().with(sent.value().joined(), sent.value().ringNumber());
        members.save(organisation, List.of(changed));
    }
}
