package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CARLA;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.INES;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;
import static cobrowse.simulator.sessions.SessionRules.BY_INTERACTION;
import static cobrowse.simulator.sessions.SessionRules.SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.START;
import static cobrowse.simulator.sessions.SessionRules.invalid;
import static cobrowse.simulator.sessions.StartAttempt.in;
import static cobrowse.simulator.sessions.StartRequest.Form.INTERACTION;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;
import cobrowse.simulator.rulebook.Stall;
import cobrowse.simulator.sessions.StartRequest.Form;
import cobrowse.simulator.users.User;

/** What the form with initiator and target asks for: seed 000. */
interface InteractionRules {

    Source NO_SUCH_BODY = documented("platform API, postConversationCobrowse", "takes no body at all");

    Rule<StartAttempt> SESSION_NAMES_ITS_INITIATOR = rule(
                    "session-names-its-initiator", "A session says who starts it, in a field of its own")
            .holdsWhen((StartAttempt start) -> start.request().form() != Form.NAMES_NO_INITIATOR)
            .otherwise(invalid("Field 'participants' contains invalid user ID format", "participants[0].id"))
            .thoughPeopleBelieve("One of the ids is no valid user id.")
            .because("This is a trap: the text blames participants[0].id, though the ids may be perfect UUIDs. What is "
                    + "missing is the object initiator, without which nobody knows where to push the session. A list "
                    + "of participants is never read.")
            .fixedBy(
                    "Send initiator {id, type: \"user\"} and target {id, type: \"interaction\"} instead of participants.")
            .from(claimed("seed 000", "You’re missing the initiator object in your payload.")
                    .disputedBy(NO_SUCH_BODY))
            .brokenBy(Example.of(post(
                            SESSIONS,
                            ("{\"sessionId\": \"sess_abc123\", \"participants\": [{\"id\": \"%s\", \"role\": \"agent\"}, "
                                            + "{\"id\": \"%s\", \"role\": \"customer\"}], \"initiatorId\": \"%s\"}")
                                    .formatted(ANN, CARLA, ANN))
                    .as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> SESSION_TYPE_IS_COBROWSE = rule(
                    "session-type-is-cobrowse", "A session with an initiator has the type cobrowse")
            .holdsWhen(in(
                    INTERACTION,
                    start -> start.request().type().filter("cobrowse"::equals).isPresent()))
            .otherwise(invalid("invalid type", "type"))
            .thoughPeopleBelieve("The path says cobrowse already.")
            .because("The field type tells this form from others that meet at the same path.")
            .fixedBy("Send \"type\": \"cobrowse\".")
            .from(claimed("seed 000", "Note the type field must be cobrowse").disputedBy(NO_SUCH_BODY))
            .brokenBy(Example.of(post(SESSIONS, BY_INTERACTION.replace("\"cobrowse\"", "\"standard\""))
                    .as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> INITIATOR_IS_AN_ACTIVE_USER = rule(
                    "initiator-is-an-active-user", "The initiator is an active user of the organisation")
            .holdsWhen(in(
                    INTERACTION,
                    start -> typed(start.request().initiator().orElseThrow(), "user")
                            && start.initiator().filter(User::isActive).isPresent()))
            .otherwise(invalid("invalid initiator", "initiator.id"))
            .thoughPeopleBelieve("Any id from our own database will do.")
            .because("The initiator is the agent who will see the customer's page: a user of this organisation, who "
                    + "has not left, named with type \"user\".")
            .fixedBy("Look the agent up by GET /api/v2/users?email=… and send that id.")
            .from(claimed("seed 000", "If it says invalid initiator, it’s the user ID.")
                    .disputedBy(NO_SUCH_BODY))
            .brokenBy(
                    Example.of(post(SESSIONS, BY_INTERACTION.replace(ANN, INES)).as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> TARGET_IS_AN_INTERACTION = rule(
                    "target-is-an-interaction", "The target is an interaction, not a person")
            .holdsWhen(in(
                    INTERACTION,
                    start -> start.request()
                                    .target()
                                    .filter(target -> typed(target, "interaction"))
                                    .isPresent()
                            && start.target().isPresent()))
            .otherwise(invalid("invalid target", "target.id"))
            .thoughPeopleBelieve("The target is the customer, so it takes the customer's id.")
            .because("The session is linked to the conversation in which the customer already is. A person's id says "
                    + "nothing about which one that would be.")
            .fixedBy("Send the conversation's id as target.id, with type \"interaction\".")
            .from(claimed("seed 000", "the target ID is the interaction ID, not the customer ID")
                    .disputedBy(NO_SUCH_BODY))
            .brokenBy(Example.of(post(SESSIONS, BY_INTERACTION.replace(CONNECTED_CHAT, CARLA))
                    .as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> INITIATOR_HAS_COBROWSE_OPEN = rule(
                    "initiator-has-cobrowse-open", "The initiator has the Cobrowse window open")
            .holdsWhen(in(
                    INTERACTION,
                    start -> start.initiator().filter(User::cobrowseOpen).isPresent()))
            .otherwise(new Stall<>("201, and the session never becomes active"))
            .thoughPeopleBelieve("201 means that the session works, so the customer's browser is at fault.")
            .because("The API only records the offer. Without the window nobody picks up the customer's answer, and "
                    + "no error says so: the session stays offered, or connecting, until it is over.")
            .fixedBy("Have the agent open Cobrowse first, and wait for cobrowse.started instead of trusting the 201.")
            .from(claimed(
                    "seed 000",
                    "the API might accept the request but the session won’t actually connect on the "
                            + "client side. It’s a silent failure"))
            .brokenBy(
                    Example.of(post(SESSIONS, BY_INTERACTION.replace(ANN, OMAR)).as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> SESSION_ID_FITS_A_PATH = rule(
                    "session-id-fits-a-path",
                    "An id that the caller chooses has 1 to 100 letters, digits, dots, underscores or hyphens")
            .holdsWhen(in(
                    INTERACTION,
                    start -> start.request()
                            .id()
                            .filter(id -> !Ids.fitsAPath(id))
                            .isEmpty()))
            .otherwise(invalid("invalid id", "id"))
            .thoughPeopleBelieve("An id is any text of mine.")
            .because("The id becomes the last part of the session's address. With a slash, a blank or nothing in it, "
                    + "nobody could read or end the session again.")
            .fixedBy("Send a UUID or the like, or leave id out and take the one that is answered.")
            .from(chosen("Seed 000 sends generated-session-id-123 and does not say what else may stand there."))
            .brokenBy(Example.of(post(SESSIONS, BY_INTERACTION.replace("my-session", "my/session"))
                    .as(BACKEND)))
            .keptBy(Example.of(START));

    Rule<StartAttempt> SESSION_ID_IS_NEW = rule(
                    "session-id-is-new", "An id that the caller chooses belongs to no session yet")
            .holdsWhen(in(INTERACTION, start -> start.sameId().isEmpty()))
            .otherwise(refusal(409, "request.conflict", "A session with this id exists already."))
            .thoughPeopleBelieve("The same call again will answer the same session.")
            .because("The id is the caller's own, and it names one session for good, also after its end.")
            .fixedBy("Send a new id for a new session, or leave id out and take the one that is answered.")
            .from(chosen("Seed 000 sends an id and does not say what happens to the second one."))
            .brokenBy(Example.of(START, START))
            .keptBy(Example.of(START));

    private static boolean typed(Origin.Party party, String type) {
        return type.equals(party.type()) && party.id() != null;
    }
}
