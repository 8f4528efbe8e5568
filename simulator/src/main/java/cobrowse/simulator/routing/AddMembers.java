package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.NEW_MEMBERS_ARE_USERS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Has users take a queue's work, or with delete=true none of it any more: all that are named, or nobody. */
@RestController
record AddMembers(Referee referee, Queues queues, QueueMembers members, Users users) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "add members to a queue",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            PARAMETER_IS_ONE_OF_ITS_WORDS,
            QUEUE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            NEW_MEMBERS_ARE_USERS);

    record Request(Optional<String> id) {}

    record Attempt(
            Caller caller, Sent<List<Request>> sent, Optional<String> delete, Optional<Queue> queue, boolean areUsers)
            implements CalledBy, SendsBody, ChoosesInQuery, OnQueue, NeedsFields, NamesNewMembers {
        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("delete", delete.orElse(null), List.of("true", "false")));
        }

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
        return Card.platform("POST", ListMembers.PATH, "postRoutingQueueMembers")
                .wanting(WRITES_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:edit", "routing:queueMember:manage"));
    }

    @PostMapping(ListMembers.PATH)
    void add(
            Caller caller,
            @PathVariable String queueId,
            @RequestParam Optional<String> delete,
            Sent<List<Request>> sent) {
        var organisation = caller.organisation();
        var queue = queues.find(organisation, queueId);
        var named = sent.value().stream()
                .flatMap(request -> request.id().stream())
                .distinct()
                .toList();
        var known = users.of(organisation, named).size() == named.size();
        referee.judge(RULES, new Attempt(caller, sent, delete, queue, known));
        if (delete.filter("true"::equalsIgnoreCase).isPresent())
            members.remove(organisation, queue.orElseThrow(), named);
        else members.add(organisation, queue.orElseThrow(), named);
    }
}
