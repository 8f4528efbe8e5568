package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.NAME_IS_NOT_TAKEN;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a queue. */
@RestController
record CreateQueue(Referee referee, QueueDesk desk, QueueBodies bodies) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "make a queue",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            NAME_IS_NOT_TAKEN,
            QUEUE_EXISTS);

    record Attempt(Caller caller, Sent<QueueOrder> sent, Optional<Queue> queue, boolean nameIsTaken)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, OnQueue, TakesName {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("name", sent.value().name().orElse(null));
        }

        @Override
        public List<Choice> choices() {
            return sent.value().settings().choices();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ListQueues.PATH, "postRoutingQueues")
                .wanting(WRITES_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:add"));
    }

    @PostMapping(ListQueues.PATH)
    QueueBody create(Caller caller, Sent<QueueOrder> sent) {
        var organisation = caller.organisation();
        var order = sent.value();
        var taken = order.name().filter(name -> desk.queues().isNamed(organisation, name));
        referee.judge(RULES, new Attempt(caller, sent, source(organisation, order), taken.isPresent()));
        return bodies.of(organisation, desk.make(caller, order));
    }

    /** The one whose settings are copied; where none is, any will do. */
    private Optional<Queue> source(Organisation organisation, QueueOrder order) {
        if (order.sourceQueueId().isEmpty()) return Optional.of(new Queue("", "", true, Optional.empty(), List.of()));
        return desk.queues().find(organisation, order.sourceQueueId().get());
    }
}
