package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECTS;
import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECTS_EXIST;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads which roles a user or an OAuth client has. */
@RestController
record GetSubject(Referee referee, SubjectEvidence subjects) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read somebody's roles", SUBJECTS_EXIST);

    record Attempt(Caller caller, boolean subjectsExist) implements CalledBy, OnSubjects {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", SUBJECTS + "/{subjectId}", "getAuthorizationSubject")
                .wanting(READS_AUTHORIZATION)
                .permitting(anyOf("authorization:grant:view"));
    }

    @GetMapping(SUBJECTS + "/{subjectId}")
    SubjectBody get(Caller caller, @PathVariable String subjectId) {
        var found = subjects.of(caller.organisation(), subjectId);
        referee.judge(RULES, new Attempt(caller, found.isPresent()));
        return found.orElseThrow();
    }
}
