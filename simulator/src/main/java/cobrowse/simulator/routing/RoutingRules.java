package cobrowse.simulator.routing;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BILLING;
import static cobrowse.simulator.rulebook.Demo.CLAIMS;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static cobrowse.simulator.rulebook.ErrorForm.TERSE;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.rulebook.Source;

/** What reading queues asks for, and routing to one: seed 002. */
public interface RoutingRules {

    Source NOT_A_MEDIA_TYPE = documented("platform API, QueueMediaSettings", "co-browse is no media type of a queue");

    ScopeDemand READS_ROUTING = anyOf("routing", "routing:readonly");

    Rule<RoutesToQueue> ROUTING_DATA_NAMES_A_QUEUE = rule(
                    "routing-data-names-a-queue", "The routing data names a queue")
            .holdsWhen((RoutesToQueue call) -> call.queueId().isPresent())
            .otherwise(refusal(TERSE, 400, "bad.request", "Invalid routing data specified"))
            .thoughPeopleBelieve("Without a queue the session goes to me.")
            .because("A co-browse that begins on a page is routed like any other work, and work is routed by a queue.")
            .fixedBy("Send routingData.queueId.")
            .from(claimed(
                    "seed 002", "you can't just fire this off and expect it to stick without proper routing data"))
            .brokenBy(Example.of(start("{\"cobrowseType\": \"WEB\", \"cobrowseTarget\": \"https://example.com\"}")))
            .keptBy(Example.of(startIn(SUPPORT, "")));

    Rule<OnQueue> QUEUE_EXISTS = rule("queue-exists", "The queue exists in the token's organisation")
            .holdsWhen((OnQueue call) -> call.queue().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The path is wrong, since it answers 404.")
            .because("The path is right; the queue's id belongs to no queue of this organisation.")
            .fixedBy("Copy the queue's id from Admin > Contact Center > Queues of the same organisation.")
            .from(claimed(
                    "seed 002",
                    "If your queue isn't configured to accept cobrowse interactions, you'll get a 400 " + "or a 404."))
            .brokenBy(Example.of(startIn(NOBODY, "")))
            .keptBy(Example.of(startIn(SUPPORT, "")));

    Rule<RoutesToQueue> QUEUE_TAKES_COBROWSE = rule(
                    "queue-takes-cobrowse", "The queue has co-browse among its media types")
            .holdsWhen((RoutesToQueue call) ->
                    call.queue().filter(Queue::takesCobrowse).isPresent())
            .otherwise(refusal(TERSE, 400, "bad.request", "Queue does not accept cobrowse interactions"))
            .thoughPeopleBelieve("Something in the payload is still wrong.")
            .because("The queue is there, but co-browse is not enabled for it, and no change of the payload helps.")
            .fixedBy("Enable co-browse among the queue's media types in Admin, or name another queue.")
            .from(claimed(
                            "seed 002",
                            "Make sure the queueId belongs to a queue that has the cobrowse media type enabled "
                                    + "in Admin.")
                    .disputedBy(NOT_A_MEDIA_TYPE))
            .brokenBy(Example.of(startIn(BILLING, "")))
            .keptBy(Example.of(startIn(SUPPORT, "")));

    Rule<RoutesToQueue> WRAP_UP_CODE_IS_GIVEN_OR_THE_QUEUE_HAS_A_DEFAULT = rule(
                    "wrap-up-code-is-given-or-the-queue-has-a-default",
                    "A wrap-up code is given, or the queue has a default one")
            .holdsWhen((RoutesToQueue call) -> call.wrapUpCode().isPresent()
                    || call.queue().flatMap(Queue::defaultWrapUpCode).isPresent())
            .otherwise(refusal(TERSE, 400, "bad.request", "No wrap-up code given and the queue has no default"))
            .thoughPeopleBelieve("The wrap-up code is chosen at the end, so it can wait.")
            .because("The system assigns a code at the start, and where the queue has none to assign it fails.")
            .fixedBy("Send routingData.wrapUpCode: explicit is better than implicit here.")
            .from(claimed(
                    "seed 002",
                    "If you leave it out, the system might try to auto-assign one and fail if the queue "
                            + "doesn't have a default."))
            .brokenBy(Example.of(startIn(CLAIMS, "")))
            .keptBy(Example.of(startIn(CLAIMS, ", \"wrapUpCode\": \"COBROWSE_INITIATED\"")));

    Rule<RoutesToQueue> WRAP_UP_CODE_BELONGS_TO_THE_QUEUE = rule(
                    "wrap-up-code-belongs-to-the-queue", "The wrap-up code is one of the queue's")
            .holdsWhen((RoutesToQueue call) -> call.wrapUpCode().isEmpty()
                    || call.queue()
                            .filter(queue -> queue.wrapUpCodes()
                                    .contains(call.wrapUpCode().get()))
                            .isPresent())
            .otherwise(refusal(TERSE, 400, "bad.request", "Wrap-up code is not assigned to the queue"))
            .thoughPeopleBelieve("Every code of the organisation will do.")
            .because("Each queue has its own list of codes, and agents may wrap up with these only.")
            .fixedBy("Send one of the queue's codes, or add the code to the queue.")
            .from(chosen("Seed 002 says to check the code, and not what a wrong one answers."))
            .brokenBy(Example.of(startIn(SUPPORT, ", \"wrapUpCode\": \"SOLD_A_BOAT\"")))
            .keptBy(Example.of(startIn(SUPPORT, ", \"wrapUpCode\": \"COBROWSE_INITIATED\"")));

    private static Call start(String json) {
        return post("/api/v2/conversations/cobrowse", json).as(ANN_TOKEN);
    }

    private static Call startIn(String queue, String more) {
        return start(("{\"cobrowseType\": \"WEB\", \"cobrowseTarget\": \"https://example.com\", "
                        + "\"routingData\": {\"queueId\": \"%s\"%s}}")
                .formatted(queue, more));
    }
}
