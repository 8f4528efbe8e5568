package cobrowse.simulator.messages;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.MESSAGES;
import static cobrowse.simulator.messages.OutboundRules.ADDRESS_IS_THE_MESSENGERS;
import static cobrowse.simulator.messages.OutboundRules.CUSTOMER_IS_TALKED_TO_ONCE;
import static cobrowse.simulator.messages.OutboundRules.MESSENGER_CAN_BE_WRITTEN_TO;
import static cobrowse.simulator.messages.OutboundRules.WRITES_FIRST;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.messages.Outbound.Begun;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An agent writes to a customer first: the conversation begins, with both in it, and nothing said yet. */
@RestController
record BeginMessaging(Referee referee, Outbound outbound, Queues queues) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "begin a messaging conversation",
            CALLER_IS_A_USER,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            QUEUE_EXISTS,
            MESSENGER_CAN_BE_WRITTEN_TO,
            ADDRESS_IS_THE_MESSENGERS,
            CUSTOMER_IS_TALKED_TO_ONCE);

    record Request(
            Optional<String> queueId,
            Optional<String> toAddress,
            Optional<String> toAddressMessengerType,
            Optional<Boolean> useExistingConversation) {

        boolean goesOn() {
            return useExistingConversation.orElse(false);
        }

        Optional<Messenger> messenger() {
            return toAddressMessengerType.flatMap(Outbound::messenger);
        }
    }

    record Attempt(Caller caller, Optional<Queue> queue, Optional<String> goingOn, Sent<Request> sent)
            implements WantsToWrite, SendsBody {

        @Override
        public Optional<Messenger> messenger() {
            return sent.value().messenger();
        }

        @Override
        public Optional<String> address() {
            return sent.value().toAddress();
        }

        @Override
        public boolean isTalkedToAlready() {
            return goingOn.isPresent() && !sent.value().goesOn();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", MESSAGES, "postConversationsMessages")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(WRITES_FIRST);
    }

    @PostMapping(MESSAGES)
    Begun begin(Caller caller, Sent<Request> sent) {
        var organisation = caller.organisation();
        var request = sent.value();
        var queue = request.queueId().flatMap(id -> queues.find(organisation, id));
        var through = request.messenger().flatMap(by -> request.toAddress().map(to -> Correspondence.outbound(by, to)));
        var goingOn = through.flatMap(way -> outbound.goingOn(organisation, way));
        referee.judge(RULES, new Attempt(caller, queue, goingOn, sent));
        return Begun.of(goingOn.filter(id -> request.goesOn())
                .orElseGet(() -> outbound.begin(caller, through.orElseThrow(), queue.orElseThrow())));
    }
}
