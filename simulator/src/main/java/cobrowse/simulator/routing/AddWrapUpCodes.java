package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.WRAP_UP_CODE_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a queue more wrap-up codes, all that are named or none. Answers with them. */
@RestController
record AddWrapUpCodes(Referee referee, Queues queues, WrapUpCodes codes, Organisations organisations)
        implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "give a queue wrap-up codes",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            QUEUE_EXISTS,
            WRAP_UP_CODE_EXISTS);

    record Request(Optional<String> id) {}

    record Attempt(Caller caller, Sent<List<Request>> sent, Optional<Queue> queue, List<Optional<WrapUpCode>> codes)
            implements CalledBy, SendsBody, OnQueue, OnWrapUpCodes {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ListWrapUpCodes.PATH, "postRoutingQueueWrapupcodes")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:queue:edit"));
    }

    @PostMapping(ListWrapUpCodes.PATH)
    List<WrapUpCodeBody> add(Caller caller, @PathVariable String queueId, Sent<List<Request>> sent) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var queue = queues.find(organisation, queueId);
        var named = sent.value().stream()
                .map(request -> request.id().flatMap(id -> codes.find(organisation, id)))
                .toList();
        referee.judge(RULES, new Attempt(caller, sent, queue, named));
        var added = named.stream().flatMap(Optional::stream).toList();
        var names = added.stream().map(WrapUpCode::name).toList();
        queues.save(organisation, queue.orElseThrow().withCodes(names));
        return added.stream().map(code -> WrapUpCodeBody.of(organisation, code)).toList();
    }
}
