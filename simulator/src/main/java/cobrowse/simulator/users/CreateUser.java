package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.EMAIL_IS_NOT_TAKEN;
import static cobrowse.simulator.users.UserRules.WRITES_USERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.Profile.Contact;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes an account. Nobody can set the simulator's passwords, so one that is sent is not kept: users sign in by a click.
 * CHOSEN: without a state the account is active, and without a role it may do nothing.
 */
@RestController
record CreateUser(Referee referee, Users users, UserBodies bodies, Ids ids) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "make a user",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            EMAIL_IS_NOT_TAKEN);

    record Request(
            Optional<String> name,
            Optional<String> email,
            Optional<String> divisionId,
            Optional<String> department,
            Optional<List<Contact>> addresses,
            Optional<String> title,
            Optional<String> state) {

        Profile profile() {
            return new Profile(
                    null,
                    department.orElse(null),
                    addresses.orElse(null),
                    title.orElse(null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        State accountState() {
            return state.map(word -> State.valueOf(word.toUpperCase(Locale.ROOT)))
                    .orElse(State.ACTIVE);
        }
    }

    record Attempt(Caller caller, Sent<Request> sent, boolean emailIsTaken)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, TakesEmail {
        @Override
        public List<String> missingFields() {
            return Stream.of(
                            NeedsFields.missing("name", sent.value().name().orElse(null)),
                            NeedsFields.missing("email", sent.value().email().orElse(null)),
                            NeedsFields.missing(
                                    "divisionId", sent.value().divisionId().orElse(null)))
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public List<Choice> choices() {
            return Choice.all(
                    Choice.of("state", sent.value().state().orElse(null), List.of("active", "inactive", "deleted")));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ListUsers.PATH, "postUsers")
                .wanting(WRITES_USERS)
                .permitting(anyOf("directory:user:add"));
    }

    @PostMapping(ListUsers.PATH)
    UserBody create(Caller caller, Sent<Request> sent) {
        var organisation = caller.organisation();
        var taken = sent.value().email().flatMap(email -> users.withEmail(organisation, email));
        referee.judge(RULES, new Attempt(caller, sent, taken.isPresent()));
        var user = made(sent.value());
        users.insert(organisation, user);
        return bodies.of(organisation, user, Expanded.NOTHING);
    }

    private User made(Request request) {
        return new User(
                ids.next(),
                request.name().orElseThrow(),
                request.email().orElseThrow(),
                request.accountState(),
                false,
                false,
                Set.of(),
                1,
                request.profile());
    }
}
