package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.DIVISIONS_EXIST;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;
import static cobrowse.simulator.authorization.AuthorizationRules.ROLE_EXISTS;
import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECTS_EXIST;
import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECT_TYPE_IS_KNOWN;
import static cobrowse.simulator.authorization.AuthorizationRules.WRITES_AUTHORIZATION;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives a role to users or OAuth clients. */
@RestController
record GrantRole(Referee referee, RoleEvidence evidence, Roles roles) implements Operation {

    static final List<String> TYPES = List.of("PC_USER", "PC_GROUP", "PC_OAUTH_CLIENT");

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "grant a role",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            SUBJECT_TYPE_IS_KNOWN,
            ROLE_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            SUBJECTS_EXIST,
            DIVISIONS_EXIST);

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            String subjectType,
            Optional<Role> role,
            boolean subjectsExist,
            boolean divisionsExist)
            implements CalledBy, SendsBody, NeedsFields, OnRole, OnSubjects, NamesDivisions {

        @Override
        public List<String> missingFields() {
            return Stream.concat(
                            NeedsFields.missing("subjectIds", sent.value().subjectIds()).stream(),
                            NeedsFields.missing("divisionIds", sent.value().divisionIds()).stream())
                    .toList();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", ROLES + "/{roleId}", "postAuthorizationRole")
                .wanting(WRITES_AUTHORIZATION)
                .permitting(allOf("authorization:grant:add"));
    }

    /** To whom, and where. */
    record Request(
            @Nullable List<String> subjectIds, @Nullable List<String> divisionIds) {

        List<String> subjects() {
            return Objects.requireNonNullElse(subjectIds, List.of());
        }

        List<String> divisions() {
            return Objects.requireNonNullElse(divisionIds, List.of());
        }
    }

    @PostMapping(ROLES + "/{roleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(
            Caller caller,
            @PathVariable String roleId,
            @RequestParam(defaultValue = "PC_USER") String subjectType,
            Sent<Request> sent) {
        var attempt = evidence.of(caller, roleId, subjectType, sent);
        referee.judge(RULES, attempt);
        var says = sent.value();
        roles.grant(caller.organisation(), attempt.role().orElseThrow(), says.subjects(), says.divisions());
    }
}
