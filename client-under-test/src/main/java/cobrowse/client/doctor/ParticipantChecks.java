package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import cobrowse.client.api.Invite;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.Session;
import cobrowse.client.doctor.Talk.Member;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What asking a customer needs: seed 001. */
interface ParticipantChecks {

    Check<InviteWish> NAMES_WHOM_AND_WHERE = check(
                    "invite-names-whom-and-where", "An invite names a conversation, a participant and an initiator")
            .refusedWith(400, "bad.request")
            .fixedBy("Send conversationId, participantId and initiatorId.")
            .seenBy((wish, scene) -> Sight.of(
                    wish.conversationId().isPresent()
                            && wish.participantId().isPresent()
                            && wish.initiatorId().isPresent(),
                    "It does.",
                    "One of the three is missing."));

    Check<NamesParticipant> TAKES_PART = check(
                    "participant-is-in-the-conversation", "The participant takes part in the conversation")
            .refusedWith(404, "not.found")
            .fixedBy("Read the participants of this conversation, and take the one whose purpose is customer.")
            .seenBy((wish, scene) -> ConversationChecks.lookAt(
                    wish,
                    scene,
                    talk -> wish.in(talk)
                            .map(member -> Sight.passed(Words.plain(member.name()) + " does."))
                            .orElseGet(() -> Sight.failed("Nobody in it has the id "
                                    + Words.quoted(wish.participantId().orElse("")) + "."))));

    Check<InviteWish> INITIATOR_IS_KNOWN = check(
                    "invite-initiator-is-a-user-or-system-auto", "An invite's initiator is a user's id or SYSTEM_AUTO")
            .refusedWith(400, "bad.request")
            .fixedBy("Send the agent's user id, or SYSTEM_AUTO where no person asks.")
            .seenBy((wish, scene) ->
                    wish.initiatorId().filter(InviteOrder.SYSTEM_AUTO::equals).isPresent()
                            ? Sight.passed("It is SYSTEM_AUTO.")
                            : wish.initiatorId()
                                    .map(scene.readings()::user)
                                    .orElseGet(Look::nothing)
                                    .judge(
                                            user -> Sight.passed("It is " + Words.plain(user.name()) + "."),
                                            () -> Sight.failed("No user has the id "
                                                    + Words.quoted(
                                                            wish.initiatorId().orElse("")) + ".")));

    Check<ActionWish> ACTION_IS_START = check("cobrowse-action-is-start", "The only co-browse action is start")
            .refusedWith(400, "badRequest")
            .fixedBy("Send {\"cobrowse\": {\"action\": \"start\"}}.")
            .seenBy((wish, scene) -> Sight.oneOf(wish.action(), Sight.failed("No action is named."), "start"));

    Check<NamesParticipant> HAS_A_BROWSER = check(
                    "participant-has-a-live-web-session", "The participant's browser is connected")
            .refusedWith(400, "badRequest")
            .fixedBy("Wait until the customer's page is connected, then ask.")
            .seenBy(onMember(
                    ParticipantChecks::browser, Sight.failed("The participant takes no part in the conversation.")));

    Check<NamesParticipant> IS_NOT_ASKED_YET = check(
                    "one-pending-invite-per-participant", "A participant is asked once at a time")
            .refusedWith(409, "request.conflict")
            .fixedBy("Wait for the customer's answer, or for the invite to expire; then invite again.")
            .seenBy(onMember(ParticipantChecks::pending, Sight.unseen("There is nobody to look at.")));

    Check<NamesParticipant> CUSTOMER_AGREES = check("customer-opts-in", "Only the customer's yes starts a session")
            .fixedBy("Wait for cobrowse.started: nothing forces a start.")
            .seenBy(onMember(ParticipantChecks::agreed, Sight.unseen("There is nobody to ask.")));

    /** Somebody in a conversation. */
    record Place(Member member, Talk talk, Scene scene) {}

    private static BiFunction<NamesParticipant, Scene, Sight> onMember(Function<Place, Sight> judge, Sight nobody) {
        return (wish, scene) -> ConversationChecks.lookAt(
                wish,
                scene,
                talk -> wish.in(talk)
                        .map(member -> judge.apply(new Place(member, talk, scene)))
                        .orElse(nobody));
    }

    private static Sight browser(Place place) {
        var name = Words.plain(place.member().name());
        if (place.member().browser().isHidden() && place.talk().media().equals("call"))
            return Sight.failed("On a phone call there is no browser.");
        return place.member()
                .browser()
                .judge(browser -> Sight.of(
                        browser.equals("live"),
                        name + " has the page open.",
                        browser.equals("none") ? name + " has no browser in this." : name + " has closed the page."));
    }

    private static Sight pending(Place place) {
        return place.talk()
                .pendingInvites()
                .flatMap(ids -> Look.all(
                        ids.stream().map(place.scene().readings()::invite).toList()))
                .judge(invites -> Sight.of(
                        invites.stream().noneMatch(invite -> isFor(invite, place)),
                        "No invite waits for an answer.",
                        "An invite waits for the answer of "
                                + Words.plain(place.member().name()) + " already."));
    }

    private static Sight agreed(Place place) {
        if (place.talk().liveSessions().isHidden()) return asks(place);
        return place.talk()
                .liveSessions()
                .flatMap(ids -> Look.all(
                        ids.stream().map(place.scene().readings()::session).toList()))
                .judge(sessions -> sessions.stream().anyMatch(session -> isFrom(session, place))
                        ? Sight.passed(Words.plain(place.member().name()) + " has said yes.")
                        : asks(place));
    }

    private static Sight asks(Place place) {
        return Sight.stalls(
                "Nothing starts before " + Words.plain(place.member().name()) + " accepts the invite.");
    }

    private static boolean isFor(Invite invite, Place place) {
        return invite.participantId().filter(place.member().id()::equals).isPresent();
    }

    private static boolean isFrom(Session session, Place place) {
        return session.inviteId().isPresent()
                && session.participantId().filter(place.member().id()::equals).isPresent();
    }
}
