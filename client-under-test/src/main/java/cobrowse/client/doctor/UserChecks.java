package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

/** What a session with a user needs: seed 003's form. */
interface UserChecks {

    Check<SessionWish> USER_IS_ACTIVE = check(
                    "user-is-known-and-active", "The user to co-browse with exists and is active")
            .refusedWith(404, "not.found")
            .fixedBy("Find the user by GET /api/v2/users?email=…, and see that its state is active.")
            .seenBy((SessionWish wish, Scene scene) -> active(wish.userId().orElseThrow(), scene))
            .when(SessionWish::isForUser);

    Check<SessionWish> INITIATOR_IS_GIVEN = check(
                    "initiator-id-is-given-or-defaulted",
                    "Somebody initiates the session: whom initiatorId names, or whom the organisation falls back on")
            .refusedWith(400, "bad_request")
            .fixedBy("Send initiatorId.")
            .seenBy((SessionWish wish, Scene scene) -> wish.initiatorId().isPresent()
                    ? Sight.passed("initiatorId is given.")
                    : scene.readings()
                            .settings()
                            .judge(settings -> Sight.of(
                                    settings.missingInitiatorId().equals("default"),
                                    "None is given, and the organisation falls back on the client's own user.",
                                    "None is given, and the organisation falls back on nobody.")))
            .when(SessionWish::isForUser);

    Check<SessionWish> TYPE_IS_KNOWN = check(
                    "session-type-is-standard-or-remote",
                    "A session with a user's id is of the type standard or remote")
            .refusedWith(400, "bad_request")
            .fixedBy("Send \"type\": \"standard\", or \"remote\".")
            .seenBy((SessionWish wish, Scene scene) ->
                    Sight.oneOf(wish.type(), Sight.failed("It has no type."), "standard", "remote"))
            .when(SessionWish::isForUser);

    /** Whether an id is an active user's. */
    static Sight active(String userId, Scene scene) {
        return scene.readings()
                .user(userId)
                .judge(
                        user -> Sight.of(
                                user.active(),
                                Words.plain(user.name()) + " is active.",
                                Words.plain(user.name()) + " is not active."),
                        () -> Sight.failed("No user has the id " + Words.quoted(userId) + "."));
    }
}
