package cobrowse.simulator.calls;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.calls.CallRules.CALLED_USER_EXISTS;
import static cobrowse.simulator.calls.CallRules.CALLS;
import static cobrowse.simulator.calls.CallRules.CALLS_OUT;
import static cobrowse.simulator.calls.CallRules.CALL_NAMES_A_DESTINATION;
import static cobrowse.simulator.calls.CallRules.CALL_NAMES_ONE_DESTINATION;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calls a number or a colleague. CHOSEN: who is outside answers at once; a colleague's line alerts until it is answered. A
 * callQueueId and conversationIds, to call a queue and to make a conference, are not looked at.
 */
@RestController
record CreateCall(Referee referee, Dialling dialling, Users users) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "call somebody",
            CALLER_IS_A_USER,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CALL_NAMES_A_DESTINATION,
            CALL_NAMES_ONE_DESTINATION,
            CALLED_USER_EXISTS);

    record Destination(Optional<String> address, Optional<String> userId) {}

    record Request(
            Optional<String> phoneNumber,
            Optional<String> callUserId,
            Optional<String> callFromQueueId,
            Optional<List<Destination>> participants) {

        /** Numbers and users alike; nobody twice. */
        List<Destination> all() {
            var named = Stream.of(
                    phoneNumber.map(number -> new Destination(Optional.of(number), Optional.empty())),
                    callUserId.map(user -> new Destination(Optional.empty(), Optional.of(user))));
            return Stream.concat(
                            named.flatMap(Optional::stream),
                            participants.orElse(List.of()).stream()
                                    .filter(to -> to.address().or(to::userId).isPresent()))
                    .toList();
        }
    }

    record Attempt(Caller caller, Optional<User> user, Sent<Request> sent) implements CallsSomebody, SendsBody {

        @Override
        public int destinations() {
            return sent.value().all().size();
        }

        @Override
        public boolean isEverybodyThere() {
            return wanted().isEmpty() || user.filter(User::isActive).isPresent();
        }

        private Optional<String> wanted() {
            return sent.value().all().stream().findFirst().flatMap(Destination::userId);
        }
    }

    record Created(String id, String selfUri) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", CALLS, "postConversationsCalls")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(CALLS_OUT);
    }

    @PostMapping(CALLS)
    Created create(Caller caller, Sent<Request> sent) {
        var to = sent.value().all().stream().findFirst();
        var user = to.flatMap(Destination::userId).flatMap(id -> users.find(caller.organisation(), id));
        referee.judge(RULES, new Attempt(caller, user, sent));
        var id = user.isPresent()
                ? dialling.colleague(caller, user.get())
                : dialling.number(
                        caller,
                        to.flatMap(Destination::address).orElseThrow(),
                        sent.value().callFromQueueId());
        return new Created(id, CALLS + "/" + id);
    }
}
