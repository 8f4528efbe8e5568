package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import cobrowse.client.doctor.SessionWish.Party;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a session for an agent needs: seed 000's form. */
interface SessionChecks {

    Pattern PATH_SAFE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    Check<SessionWish> NAMES_INITIATOR = check(
                    "session-names-its-initiator", "A session says who starts it, in a field of its own")
            .refusedWith(400, "bad_request")
            .fixedBy("Send initiator {id, type: \"user\"} and target {id, type: \"interaction\"}; whatever the answer "
                    + "says of participants[0].id, the ids are not what is wrong.")
            .seenBy((wish, scene) -> {
                if (wish.isForAgent()) return Sight.passed("The body has an initiator.");
                return Sight.of(
                        wish.isForUser(), "The body names a user to co-browse with.", "The body has no initiator.");
            });

    Check<SessionWish> TYPE_IS_COBROWSE = check(
                    "session-type-is-cobrowse", "A session with an initiator has the type cobrowse")
            .refusedWith(400, "bad_request")
            .fixedBy("Send \"type\": \"cobrowse\".")
            .seenBy((SessionWish wish, Scene scene) ->
                    Sight.oneOf(wish.type(), Sight.failed("It has no type."), "cobrowse"))
            .when(SessionWish::isForAgent);

    Check<SessionWish> INITIATOR_IS_ACTIVE = check(
                    "initiator-is-an-active-user", "The initiator is an active user of the organisation")
            .refusedWith(400, "bad_request")
            .fixedBy("Look the agent up by GET /api/v2/users?email=… and send that id, with type \"user\".")
            .seenBy((SessionWish wish, Scene scene) -> named("initiator", wish.initiator(), "user")
                    .orElseGet(() -> UserChecks.active(
                            wish.initiator().flatMap(Party::id).orElseThrow(), scene)))
            .when(SessionWish::isForAgent);

    Check<SessionWish> TARGET_IS_INTERACTION = check(
                    "target-is-an-interaction", "The target is an interaction, not a person")
            .refusedWith(400, "bad_request")
            .fixedBy("Send the conversation's id as target.id, with type \"interaction\".")
            .seenBy((SessionWish wish, Scene scene) -> named("target", wish.target(), "interaction")
                    .orElseGet(() -> ConversationChecks.talk(wish, scene)
                            .judge(
                                    talk -> Sight.passed(
                                            "It is a conversation: " + talk.media() + ", " + talk.state() + "."),
                                    () -> Sight.failed("No conversation has that id."))))
            .when(SessionWish::isForAgent);

    Check<SessionWish> MODE_IS_KNOWN = check("mode-is-view-or-control", "The mode is view or control")
            .refusedWith(400, "bad_request")
            .fixedBy("Send view or control, or leave settings out.")
            .seenBy((SessionWish wish, Scene scene) ->
                    Sight.oneOf(wish.mode(), Sight.passed("None is given, so it is view."), "view", "control"))
            .when(SessionWish::isForAgent);

    Check<SessionWish> ID_FITS_A_PATH = check(
                    "session-id-fits-a-path",
                    "An id that the caller chooses has 1 to 100 letters, digits, dots, underscores or hyphens")
            .refusedWith(400, "bad_request")
            .fixedBy("Choose another id, or leave it out.")
            .seenBy((SessionWish wish, Scene scene) -> wish.id()
                    .map(id ->
                            Sight.of(PATH_SAFE.matcher(id).matches(), "It has.", Words.quoted(id) + " is no such id."))
                    .orElseGet(() -> Sight.passed("None is chosen.")))
            .when(SessionWish::isForAgent);

    Check<SessionWish> WINDOW_IS_OPEN = check(
                    "initiator-has-cobrowse-open", "The initiator has the Cobrowse window open")
            .fixedBy("Have the agent open Cobrowse first. A 201 does not mean that it is open.")
            .seenBy((SessionWish wish, Scene scene) -> wish.initiator()
                    .flatMap(Party::id)
                    .map(scene.readings()::user)
                    .orElseGet(Look::nothing)
                    .judge(SessionChecks::window, () -> Sight.unseen("There is no initiator to look at.")))
            .when(SessionWish::isForAgent);

    Check<SessionWish> ID_IS_NEW = check("session-id-is-new", "An id that the caller chooses belongs to no session yet")
            .refusedWith(409, "request.conflict")
            .fixedBy("Send a new id for a new session, or leave it out.")
            .seenBy((SessionWish wish, Scene scene) -> wish.id()
                    .map(id -> scene.readings()
                            .session(id)
                            .judge(
                                    session -> Sight.failed("A session has it: "
                                            + Words.plain(session.state().orElse("state unknown")) + "."),
                                    () -> Sight.passed("No session has it.")))
                    .orElseGet(() -> Sight.passed("None is chosen.")))
            .when(SessionWish::isForAgent);

    private static Sight window(Person agent) {
        return agent.cobrowseOpen()
                .judge(open -> open
                        ? Sight.passed(Words.plain(agent.name()) + " has it open.")
                        : Sight.stalls(Words.plain(agent.name()) + "'s Cobrowse window is closed."));
    }

    /** What is wrong with how somebody, or something, is named. */
    private static Optional<Sight> named(String field, Optional<Party> party, String type) {
        if (party.isEmpty()) return Optional.of(Sight.failed("The body has no " + field + "."));
        if (party.get().id().isEmpty()) return Optional.of(Sight.failed(field + ".id is missing."));
        var said = party.get().type();
        if (said.filter(type::equals).isPresent()) return Optional.empty();
        return Optional.of(Sight.failed(
                said.map(other -> field + ".type is " + Words.quoted(other)).orElse(field + ".type is missing")
                        + ", not " + type + "."));
    }
}
