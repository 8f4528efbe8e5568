package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.EMAIL_IS_NOT_TAKEN;
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
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Changes an account: what is left out stays as it is. Brings deleted users back too. */
@RestController
record ChangeUser(Referee referee, Users users, AccountDesk accounts, UserBodies bodies) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a user",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            USER_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            USER_VERSION_IS_CURRENT,
            EMAIL_IS_NOT_TAKEN);

    record Request(
            Optional<String> name,
            Optional<String> email,
            Optional<String> state,
            Optional<Integer> version,
            @JsonUnwrapped Profile profile) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<User> user, boolean emailIsTaken)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, ChangesVersion, TakesEmail {
        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("version", sent.value().version().orElse(null));
        }

        @Override
        public List<Choice> choices() {
            return Choice.all(
                    Choice.of("state", sent.value().state().orElse(null), List.of("active", "inactive", "deleted")));
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
        return Card.platform("PATCH", GetUser.PATH, "patchUser")
                .wanting(WRITES_USERS)
                .permitting(anyOf("admin", "directory:user:edit", "directory:organization:admin"));
    }

    @PatchMapping(GetUser.PATH)
    UserBody change(Caller caller, @PathVariable String userId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var user = users.hold(organisation, userId);
        var request = sent.value();
        var taken = request.email()
                .flatMap(email -> users.withEmail(organisation, email))
                .filter(other -> !other.id().equals(userId));
        referee.judge(RULES, new Attempt(caller, sent, user, taken.isPresent()));
        var old = user.orElseThrow();
        var changed = old.with(
                request.name().orElse(old.name()),
                request.email().orElse(old.email()),
                request.state()
                        .map(word -> State.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(old.state()),
                old.profile().with(request.profile()));
        return bodies.of(organisation, accounts.change(organisation, old, changed), Expanded.NOTHING);
    }
}
