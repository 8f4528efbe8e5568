package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;
import static cobrowse.simulator.authorization.AuthorizationRules.SUBJECTS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads which roles the caller has. */
@RestController
record GetMySubject(SubjectEvidence subjects) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read one's own roles");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", SUBJECTS + "/me", "getAuthorizationSubjectsMe")
                .wanting(READS_AUTHORIZATION);
    }

    /** A token that a client fetched for itself has the client's roles. */
    @GetMapping(SUBJECTS + "/me")
    SubjectBody get(Caller caller) {
        return subjects.of(caller.organisation(), caller.userId().orElse(caller.clientId()))
                .orElseThrow();
    }
}
