package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.DIVISIONS;
import static cobrowse.simulator.authorization.AuthorizationRules.DIVISION_NAME_IS_NEW;
import static cobrowse.simulator.authorization.AuthorizationRules.WRITES_AUTHORIZATION;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a division. */
@RestController
record CreateDivision(Referee referee, Divisions divisions, Organisations organisations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create a division",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            DIVISION_NAME_IS_NEW);

    record Attempt(Caller caller, Sent<Request> sent, boolean nameIsTaken) implements CalledBy, SendsBody, NeedsFields {

        @Override
        public List<String> missingFields() {
            return Stream.concat(
                            NeedsFields.missing("name", sent.value().name()).stream(),
                            NeedsFields.missing("description", sent.value().description()).stream())
                    .toList();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", DIVISIONS, "postAuthorizationDivisions")
                .wanting(WRITES_AUTHORIZATION)
                .permitting(allOf("authorization:division:add", "authorization:grant:add"));
    }

    /** What is to be made. */
    record Request(@Nullable String name, @Nullable String description) {

        String nameOrNothing() {
            return Objects.requireNonNullElse(name, "");
        }
    }

    @PostMapping(DIVISIONS)
    DivisionBody create(Caller caller, Sent<Request> sent) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var name = sent.value().nameOrNothing();
        var isTaken = divisions.all(organisation).stream()
                .anyMatch(division -> division.name().equalsIgnoreCase(name));
        referee.judge(RULES, new Attempt(caller, sent, isTaken));
        return divisions.make(
                organisation, name, Objects.requireNonNullElse(sent.value().description(), ""));
    }
}
