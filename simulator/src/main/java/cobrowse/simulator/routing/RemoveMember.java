package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_MEMBER_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has a user take a queue's work no more. */
@RestController
record RemoveMember(Referee referee, Queues queues, QueueMembers members) implements Operation {

    static final String PATH = "/api/v2/routing/queues/{queueId}/members/{memberId}";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("remove a member from a queue", QUEUE_EXISTS, QUEUE_MEMBER_EXISTS);

    record Attempt(Caller caller, Optional<Queue> queue, List<Optional<QueueMember>> members)
            implements CalledBy, OnQueue, OnMembers {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", PATH, "deleteRoutingQueueMember")
                .wanting(WRITES_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:edit", "routing:queueMember:manage"));
    }

    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable String queueId, @PathVariable String memberId) {
        var organisation = caller.organisation();
        var queue = queues.find(organisation, queueId);
        var member = members.find(organisation, queueId, memberId);
        referee.judge(RULES, new Attempt(caller, queue, List.of(member)));
        members.remove(organisation, queue.orElseThrow(), List.of(memberId));
    }
}
