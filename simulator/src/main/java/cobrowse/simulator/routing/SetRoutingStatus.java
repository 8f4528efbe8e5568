package cobrowse.simulator.routing;

import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.users.UserRules.WRITES_USERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.routing.RoutingStatus.Status;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether work is routed to a user. CHOSEN: the presence stays, whatever the status. */
@RestController
record SetRoutingStatus(Referee referee, Users users, RoutingStatusDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "set a user's routing status",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED);

    record Request(Optional<String> status) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<User> user)
            implements CalledBy, SendsBody, OnUser, NeedsFields, ChoosesValues {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("status", sent.value().status().orElse(null));
        }

        @Override
        public List<Choice> choices() {
            var words = Stream.of(Status.values()).map(Enum::name).toList();
            return Choice.all(Choice.of("status", sent.value().status().orElse(null), words));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", GetRoutingStatus.PATH, "putUserRoutingstatus")
                .wanting(WRITES_USERS);
    }

    @PutMapping(GetRoutingStatus.PATH)
    RoutingStatusBody set(Caller caller, @PathVariable String userId, Sent<Request> sent) {
        var organisation = caller.organisation();
        referee.judge(RULES, new Attempt(caller, sent, users.find(organisation, userId)));
        var status = Status.valueOf(sent.value().status().orElseThrow().toUpperCase(Locale.ROOT));
        return RoutingStatusBody.of(desk.change(organisation, userId, status));
    }
}
