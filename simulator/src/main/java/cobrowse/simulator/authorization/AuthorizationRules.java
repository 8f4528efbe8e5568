package cobrowse.simulator.authorization;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.AGENT_ROLE;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What roles, those who have them, and divisions ask for. */
interface AuthorizationRules {

    ScopeDemand READS_AUTHORIZATION = anyOf("authorization", "authorization:readonly");
    ScopeDemand WRITES_AUTHORIZATION = anyOf("authorization");

    String ROLES = "/api/v2/authorization/roles";
    String SUBJECTS = "/api/v2/authorization/subjects";
    String DIVISIONS = "/api/v2/authorization/divisions";

    Rule<OnRole> ROLE_EXISTS = rule("role-exists", "The role exists in the token's organisation")
            .holdsWhen((OnRole call) -> call.role().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("A role's name will do.")
            .because("Roles are known by their ids, and each organisation has its own: the same name has another id "
                    + "in the next organisation.")
            .fixedBy("Look the id up by GET /api/v2/authorization/roles?name=… first.")
            .from(documented("platform API, getAuthorizationRole", "404 not.found"))
            .brokenBy(Example.of(get(ROLES + "/Agent").as(BACKEND)))
            .keptBy(Example.of(get(ROLES + "/" + AGENT_ROLE).as(BACKEND)));

    Rule<OnSubjects> SUBJECTS_EXIST = rule(
                    "subjects-exist", "Everyone who is given a role, or asked about, is a user or a client here")
            .holdsWhen((OnSubjects call) -> call.subjectsExist())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The role is wrong.")
            .because("The role is there. One of the subjects is not: no user and no OAuth client of this "
                    + "organisation has that id. Then nobody is given the role.")
            .fixedBy("Send ids of users or OAuth clients, never names or addresses.")
            .from(documented("platform API, getAuthorizationSubject", "404 not.found"))
            .brokenBy(Example.of(get(SUBJECTS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get(SUBJECTS + "/" + ANN).as(BACKEND)));

    Rule<NamesDivisions> DIVISIONS_EXIST = rule(
                    "divisions-exist", "The divisions that a role is granted for exist, or * stands for all")
            .holdsWhen((NamesDivisions call) -> call.divisionsExist())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("A role is granted for the whole organisation anyway.")
            .because(
                    "A role is granted for divisions, and allows nothing outside them. Users, queues and conversations "
                            + "are all in the home division here.")
            .fixedBy("Send the id that GET /api/v2/authorization/divisions/home answers, or *.")
            .from(documented("platform API, AuthzGrant", "a role is granted in a division"))
            .brokenBy(Example.of(grant(OMAR, NOBODY, "")))
            .keptBy(Example.of(grant(OMAR, "*", "")));

    Rule<GrantRole.Attempt> SUBJECT_TYPE_IS_KNOWN = rule(
                    "subject-type-is-known", "The parameter subjectType is PC_USER, PC_GROUP or PC_OAUTH_CLIENT")
            .holdsWhen((GrantRole.Attempt call) -> GrantRole.TYPES.contains(call.subjectType()))
            .otherwise(refusal(400, "invalid.subject.type", "Bad request, invalid subject type"))
            .thoughPeopleBelieve("What the server does not know it ignores.")
            .because("Subjects of several kinds can have roles, and the vendor asks which kind is meant.")
            .fixedBy("Leave subjectType out for users, or spell it as above.")
            .from(documented("platform API, postAuthorizationRole", "400 invalid.subject.type"))
            .brokenBy(Example.of(grant(OMAR, "*", "?subjectType=user")))
            .keptBy(Example.of(grant(OMAR, "*", "?subjectType=PC_USER")));

    Rule<CreateDivision.Attempt> DIVISION_NAME_IS_NEW = rule("division-name-is-new", "No other division has the name")
            .holdsWhen((CreateDivision.Attempt call) -> !call.nameIsTaken())
            .otherwise(refusal(409, "resource.already.exists", "A resource with that name already exists."))
            .thoughPeopleBelieve("The second one gets an id of its own, so the name does not matter.")
            .because("People tell divisions by their names, whatever the case of the letters.")
            .fixedBy("Take another name, or use the division that is there.")
            .from(documented("platform API, postAuthorizationDivisions", "409 resource.already.exists"))
            .brokenBy(Example.of(division("Home")))
            .keptBy(Example.of(division("Shore")));

    private static Call grant(String subject, String division, String query) {
        return post(
                        ROLES + "/" + AGENT_ROLE + query,
                        "{\"subjectIds\": [\"%s\"], \"divisionIds\": [\"%s\"]}".formatted(subject, division))
                .as(BACKEND);
    }

    private static Call division(String name) {
        return post(DIVISIONS, "{\"name\": \"%s\", \"description\": \"By the lake\"}".formatted(name))
                .as(BACKEND);
    }
}
