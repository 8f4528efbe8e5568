package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.users.UserRules.USER_VERSION_IS_CURRENT;
import static cobrowse.simulator.users.UserRules.WRITES_USERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes the state of an account, with the reason. */
@RestController
record ChangeUserState(Referee referee, Users users, AccountDesk accounts) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change the state of an account",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            USER_VERSION_IS_CURRENT);

    record Request(Optional<String> state, Optional<Integer> version, Optional<String> stateChangeReason) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<User> user)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, ChangesVersion {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("state", sent.value().state().orElse(null));
        }

        @Override
        public List<Choice> choices() {
            return Choice.all(
                    Choice.of("state", sent.value().state().orElse(null), List.of("active", "inactive", "deleted")),
                    Choice.of(
                            "stateChangeReason",
                            sent.value().stateChangeReason().orElse(null),
                            List.of("Voluntary", "Seasonal", "Leave", "Performance", "Conduct", "Unknown")));
        }

        @Override
        public Optional<Integer> version() {
            return sent.value().version();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", GetUserState.PATH, "putUserState")
                .wanting(WRITES_USERS)
                .permitting(anyOf("directory:user:edit"));
    }

    @PutMapping(GetUserState.PATH)
    UserStateBody change(Caller caller, @PathVariable String userId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var user = users.hold(organisation, userId);
        referee.judge(RULES, new Attempt(caller, sent, user));
        var old = user.orElseThrow();
        var state = State.valueOf(sent.value().state().orElseThrow().toUpperCase(Locale.ROOT));
        var changed = old.with(old.name(), old.email(), state, old.profile());
        var reason = sent.value().stateChangeReason();
        return UserStateBody.of(accounts.change(organisation, old, changed, reason));
    }
}
