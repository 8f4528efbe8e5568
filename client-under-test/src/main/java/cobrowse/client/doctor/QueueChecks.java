package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import java.util.Optional;

/** What routing a co-browse to a queue needs: seed 002. */
interface QueueChecks {

    Check<PageWish> NAMES_QUEUE = check("routing-data-names-a-queue", "The routing data names a queue")
            .refusedWith(400, "bad.request")
            .fixedBy("Send routingData.queueId.")
            .seenBy((wish, scene) ->
                    Sight.of(wish.queueId().isPresent(), "It does.", "routingData.queueId is missing."));

    Check<PageWish> EXISTS = check("queue-exists", "The queue exists in the token's organisation")
            .refusedWith(404, "not.found")
            .fixedBy("Copy the queue's id from Admin > Contact Center > Queues of the same organisation.")
            .seenBy((wish, scene) -> desk(wish, scene)
                    .judge(
                            desk -> Sight.passed("It is " + Words.plain(desk.name()) + "."),
                            () -> wish.queueId()
                                    .map(id -> Sight.failed("No queue has the id " + Words.quoted(id) + "."))
                                    .orElseGet(QueueChecks::nothingToLookAt)));

    Check<PageWish> TAKES_COBROWSE = check("queue-takes-cobrowse", "The queue has co-browse among its media types")
            .refusedWith(400, "bad.request")
            .fixedBy("Enable co-browse for the queue in Admin, or name another queue.")
            .seenBy((wish, scene) -> desk(wish, scene)
                    .judge(
                            desk -> desk.takesCobrowse()
                                    .judge(takes -> Sight.of(
                                            takes,
                                            Words.plain(desk.name()) + " has.",
                                            Words.plain(desk.name()) + " takes no co-browse.")),
                            QueueChecks::nothingToLookAt));

    Check<PageWish> HAS_A_CODE = check(
                    "wrap-up-code-is-given-or-the-queue-has-a-default",
                    "A wrap-up code is given, or the queue has a default one")
            .refusedWith(400, "bad.request")
            .fixedBy("Send routingData.wrapUpCode.")
            .seenBy((wish, scene) -> wish.wrapUpCode().isPresent()
                    ? Sight.passed("One is given.")
                    : desk(wish, scene)
                            .judge(
                                    desk -> desk.defaultCode().judge(code -> byDefault(desk, code)),
                                    QueueChecks::nothingToLookAt));

    Check<PageWish> CODE_IS_THE_QUEUES = check(
                    "wrap-up-code-belongs-to-the-queue", "The wrap-up code is one of the queue's")
            .refusedWith(400, "bad.request")
            .fixedBy("Send one of the queue's codes, or add the code to the queue.")
            .seenBy((wish, scene) -> wish.wrapUpCode()
                    .map(code -> desk(wish, scene).judge(desk -> among(code, desk), QueueChecks::nothingToLookAt))
                    .orElseGet(() -> Sight.passed("None is given.")));

    private static Look<Desk> desk(PageWish wish, Scene scene) {
        return wish.queueId().map(scene.readings()::queue).orElseGet(Look::nothing);
    }

    private static Sight byDefault(Desk desk, Optional<String> code) {
        return code.map(known -> Sight.passed("None is given; it will be " + Words.plain(known) + "."))
                .orElseGet(
                        () -> Sight.failed("None is given, and " + Words.plain(desk.name()) + " has no default one."));
    }

    private static Sight among(String code, Desk desk) {
        return desk.codes()
                .judge(codes -> Sight.of(
                        codes.contains(code),
                        Words.quoted(code) + " is.",
                        Words.plain(desk.name()) + " has no code " + Words.quoted(code) + "."));
    }

    private static Sight nothingToLookAt() {
        return Sight.unseen("There is no queue to look at.");
    }
}
