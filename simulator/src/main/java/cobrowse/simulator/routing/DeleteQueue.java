package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.QUEUE_IS_NOT_ACTIVE_OR_GOES_BY_FORCE;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deletes a queue. Its members are none any more; the wrap-up codes stay. */
@RestController
record DeleteQueue(Referee referee, Queues queues, QueueMembers members, ObjectProvider<WorkInQueues> work)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "delete a queue", PARAMETER_IS_ONE_OF_ITS_WORDS, QUEUE_EXISTS, QUEUE_IS_NOT_ACTIVE_OR_GOES_BY_FORCE);

    record Attempt(Caller caller, Optional<Queue> queue, boolean isActive, Optional<String> forceDelete)
            implements CalledBy, EmptiesQueue, ChoosesInQuery {
        @Override
        public boolean isForced() {
            return forceDelete.filter("true"::equalsIgnoreCase).isPresent();
        }

        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("forceDelete", forceDelete.orElse(null), List.of("true", "false")));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", GetQueue.PATH, "deleteRoutingQueue")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:queue:delete"));
    }

    @DeleteMapping(GetQueue.PATH)
    void delete(Caller caller, @PathVariable String queueId, @RequestParam Optional<String> forceDelete) {
        var organisation = caller.organisation();
        var queue = queues.find(organisation, queueId);
        var active = queue.filter(it -> !members.of(organisation, it).isEmpty()
                || work.orderedStream().anyMatch(known -> known.isIn(organisation, it.id())));
        referee.judge(RULES, new Attempt(caller, queue, active.isPresent(), forceDelete));
        queues.delete(organisation, queueId);
    }
}
