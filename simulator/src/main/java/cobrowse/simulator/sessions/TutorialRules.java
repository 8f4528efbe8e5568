package cobrowse.simulator.sessions;

import static cobrowse.simulator.organisation.Settings.MissingInitiator.DEFAULT;
import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CARLA;
import static cobrowse.simulator.rulebook.Demo.INES;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.sessions.SessionRules.BY_USER;
import static cobrowse.simulator.sessions.SessionRules.SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.invalid;
import static cobrowse.simulator.sessions.StartAttempt.in;
import static cobrowse.simulator.sessions.StartRequest.Form.TUTORIAL;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.users.User;
import java.util.Set;

/** What the form with a user's id asks for: seed 003. */
interface TutorialRules {

    String WITHOUT_INITIATOR = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(CARLA);

    Rule<StartAttempt> USER_IS_KNOWN_AND_ACTIVE = rule(
                    "user-is-known-and-active", "The user to co-browse with exists and is active")
            .holdsWhen(in(TUTORIAL, start -> start.user().filter(User::isActive).isPresent()))
            .otherwise(Refusal.<StartAttempt>refusal(
                            404, "not.found", "User ID {userId} not found or not eligible for cobrowse.")
                    .filling("userId", start -> start.request().userId().orElse("")))
            .thoughPeopleBelieve("The path is wrong, since it answers 404.")
            .because("The path is right; it is the user who was not found, or who has left the organisation.")
            .fixedBy("Find the user by GET /api/v2/users?email=… (the address must match exactly), and see that its "
                    + "state is active.")
            .from(claimed("seed 003", "The userId provided does not exist or is not a valid Genesys Cloud user."))
            .brokenBy(Example.of(post(SESSIONS, BY_USER.replace(CARLA, INES)).as(BACKEND)))
            .keptBy(Example.of(post(SESSIONS, BY_USER).as(BACKEND)));

    Rule<StartAttempt> INITIATOR_ID_IS_GIVEN_OR_DEFAULTED = rule(
                    "initiator-id-is-given-or-defaulted",
                    "Somebody initiates the session: whom initiatorId names, or whom the organisation falls back on")
            .holdsWhen(in(
                    TUTORIAL,
                    start -> start.request().initiatorId().isPresent()
                            || start.caller().organisation().settings().missingInitiatorId() == DEFAULT))
            .otherwise(invalid("missing initiator", "initiatorId"))
            .thoughPeopleBelieve("What is optional in one organisation is optional in all.")
            .because(
                    "Without initiatorId the API takes the user whom the OAuth client stands for, where the "
                            + "organisation is configured so; elsewhere it refuses. Here the setting missingInitiatorId decides.")
            .fixedBy("Always send initiatorId.")
            .from(claimed(
                    "seed 003", "If omitted, the system may assign a default or fail depending on configuration."))
            .brokenBy(Example.of(
                    call("PATCH", "/_sim/settings").sending("{\"missingInitiatorId\": \"refuse\"}"),
                    post(SESSIONS, WITHOUT_INITIATOR).as(BACKEND)))
            .keptBy(Example.of(post(SESSIONS, WITHOUT_INITIATOR).as(BACKEND)));

    Rule<StartAttempt> SESSION_TYPE_IS_STANDARD_OR_REMOTE = rule(
                    "session-type-is-standard-or-remote",
                    "A session with a user's id is of the type standard or remote")
            .holdsWhen(in(
                    TUTORIAL,
                    start -> start.request()
                            .type()
                            .filter(Set.of("standard", "remote")::contains)
                            .isPresent()))
            .otherwise(invalid("invalid type", "type"))
            .thoughPeopleBelieve("The type is a label of our own.")
            .because("Two types are known for this form, and one of them has to be named. \"cobrowse\" belongs to the "
                    + "other form, which names an initiator and a target.")
            .fixedBy("Send \"type\": \"standard\".")
            .from(claimed("seed 003", "Common values are standard or remote."))
            .brokenBy(Example.of(
                    post(SESSIONS, BY_USER.replace("standard", "video")).as(BACKEND)))
            .keptBy(Example.of(
                    post(SESSIONS, BY_USER.replace("standard", "remote")).as(BACKEND)));
}
