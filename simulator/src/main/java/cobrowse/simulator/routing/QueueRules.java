package cobrowse.simulator.routing;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.BILLING;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Demo.SUE;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.Optional;

/** What changing queues, their members and wrap-up codes asks for. */
interface QueueRules {

    ScopeDemand WRITES_ROUTING = ScopeDemand.anyOf("routing");

    String QUEUES = "/api/v2/routing/queues";
    String CODES = "/api/v2/routing/wrapupcodes";

    Rule<TakesName> NAME_IS_NOT_TAKEN = rule("name-is-not-taken", "No other queue, or wrap-up code, has the name")
            .holdsWhen((TakesName call) -> !call.nameIsTaken())
            .otherwise(refusal(400, "duplicate.name", "Another one has this name already."))
            .thoughPeopleBelieve("They have ids, so names may repeat.")
            .because("Agents and scripts choose queues and codes by name.")
            .fixedBy("Send another name, or change the one that there is.")
            .from(documented("platform API, postRoutingQueues, postRoutingWrapupcodes", "400 duplicate.name"))
            .brokenBy(Example.of(post(QUEUES, "{\"name\": \"Support\"}").as(BACKEND)))
            .keptBy(Example.of(post(QUEUES, "{\"name\": \"Renewals\"}").as(BACKEND)));

    Rule<EmptiesQueue> QUEUE_IS_NOT_ACTIVE_OR_GOES_BY_FORCE = rule(
                    "queue-is-not-active-or-goes-by-force",
                    "A queue with members, or with work in it, is deleted only by forceDelete=true")
            .holdsWhen((EmptiesQueue call) -> call.isForced() || !call.isActive())
            .otherwise(refusal(400, "active.queue", "The queue is active: it has members, or conversations."))
            .thoughPeopleBelieve("Deleting a queue only hides it.")
            .because("Its members would get no work of it any more, and nobody would see why.")
            .fixedBy("Take the members out first, or add ?forceDelete=true.")
            .from(documented(
                    "platform API, deleteRoutingQueue", "400 active.queue; what makes a queue active is our choice"))
            .brokenBy(Example.of(call("DELETE", QUEUES + "/" + BILLING).as(BACKEND)))
            .keptBy(Example.of(
                    call("DELETE", QUEUES + "/" + BILLING + "?forceDelete=true").as(BACKEND)));

    Rule<NamesNewMembers> NEW_MEMBERS_ARE_USERS = rule("new-members-are-users", "Who is made a member is a user")
            .holdsWhen((NamesNewMembers call) -> call.areUsers())
            .otherwise(refusal(400, "invalid.id", "One of the ids is no user's."))
            .thoughPeopleBelieve("The ids that are right are added at least.")
            .because("A call does all or nothing: half of a list of members would look like the whole.")
            .fixedBy("Look the users up by POST /api/v2/users/search, and send their ids.")
            .from(documented("platform API, postRoutingQueueMembers", "400 invalid.id"))
            .brokenBy(Example.of(added(NOBODY)))
            .keptBy(Example.of(added(SUE)));

    Rule<OnMembers> QUEUE_MEMBER_EXISTS = rule("queue-member-exists", "The user is a member of the queue")
            .holdsWhen((OnMembers call) -> call.members().stream().allMatch(Optional::isPresent))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The user exists, so the path must be wrong.")
            .because("Users can join and leave only queues whose members they are; a supervisor makes them members.")
            .fixedBy("Add the user by POST /api/v2/routing/queues/{queueId}/members first.")
            .from(documented("platform API, patchRoutingQueueMember", "404 resource.not.found"))
            .brokenBy(Example.of(
                    call("DELETE", QUEUES + "/" + BILLING + "/members/" + OMAR).as(BACKEND)))
            .keptBy(Example.of(
                    call("DELETE", QUEUES + "/" + BILLING + "/members/" + ANN).as(BACKEND)));

    Rule<OnWrapUpCodes> WRAP_UP_CODE_EXISTS = rule(
                    "wrap-up-code-exists", "The wrap-up code exists in the token's organisation, or in the queue")
            .holdsWhen((OnWrapUpCodes call) -> call.codes().stream().allMatch(Optional::isPresent))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("A code's name is its id.")
            .because("The vendor knows wrap-up codes by ids; names, which the posts send, are for people.")
            .fixedBy("Look the id up by GET /api/v2/routing/wrapupcodes?name=….")
            .from(documented("platform API, getRoutingWrapupcode", "404 resource.not.found"))
            .brokenBy(Example.of(get(CODES + "/RESOLVED").as(BACKEND)))
            .keptBy(Example.of(
                    post(CODES, "{\"name\": \"Sold a boat\"}").as(BACKEND).savingIdAs("code"),
                    get(CODES + "/$code").as(BACKEND)));

    private static Call added(String user) {
        return post(QUEUES + "/" + BILLING + "/members", "[{\"id\": \"%s\"}]".formatted(user))
                .as(BACKEND);
    }
}
