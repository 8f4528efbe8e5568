package cobrowse.simulator.calls;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Demo.OMAR_TOKEN;
import static cobrowse.simulator.rulebook.Demo.VOICE_CALL;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of who calls somebody. */
interface CallRules {

    String CALLS = "/api/v2/conversations/calls";
    String DECLARED = "platform API, postConversationsCalls";
    PermissionDemand CALLS_OUT = anyOf("conversation:conference:add");

    Rule<CallsSomebody> CALL_NAMES_A_DESTINATION = rule("call-names-a-destination", "A call names whom to call")
            .holdsWhen((CallsSomebody call) -> call.destinations() > 0)
            .otherwise(refusal(
                    400,
                    "missing.create.conversation.destination.parameter",
                    "One of phoneNumber, callUserId or participants is required."))
            .thoughPeopleBelieve("The number goes into the field that other calls have for it.")
            .because("A number is a phoneNumber, a colleague a callUserId. Fields that nobody knows are left alone, so "
                    + "that a number under another name is no number.")
            .fixedBy("Send phoneNumber or callUserId. Nobody waits at the end of a queue's line here, so that a "
                    + "callQueueId alone names nobody.")
            .from(documented(DECLARED, "400 missing.create.conversation.destination.parameter"))
            .brokenBy(Example.of(dial("{\"number\": \"+12125550100\"}")))
            .keptBy(Example.of(dial("{\"phoneNumber\": \"+12125550100\"}")));

    Rule<CallsSomebody> CALL_NAMES_ONE_DESTINATION = rule(
                    "call-names-one-destination", "A call names one destination only")
            .holdsWhen((CallsSomebody call) -> call.destinations() <= 1)
            .otherwise(refusal(
                    400,
                    "too.many.create.conversation.parameters",
                    "Only one of phoneNumber, callUserId and participants can be given."))
            .thoughPeopleBelieve("Who is named twice is called at whichever answers first.")
            .because("Each field is another way to say whom to call. Of two the server would have to guess.")
            .fixedBy("Send one of them. Bring others in later.")
            .from(documented(DECLARED, "400 too.many.create.conversation.parameters"))
            .brokenBy(Example.of(dial("{\"phoneNumber\": \"+12125550100\", \"callUserId\": \"%s\"}".formatted(OMAR))))
            .keptBy(Example.of(dial("{\"callUserId\": \"%s\"}".formatted(OMAR))));

    Rule<CallsSomebody> CALLED_USER_EXISTS = rule("called-user-exists", "A user who is called exists, and is active")
            .holdsWhen(CallsSomebody::isEverybodyThere)
            .otherwise(refusal(404, "resource.not.found", "The user does not exist."))
            .thoughPeopleBelieve("A colleague can be called by the e-mail address.")
            .because("A colleague is called by the id of an active user of the same organisation.")
            .fixedBy("Look the colleague up by GET /api/v2/users, and send the id.")
            .from(documented(DECLARED, "404 resource.not.found"))
            .brokenBy(Example.of(dial("{\"callUserId\": \"%s\"}".formatted(NOBODY))))
            .keptBy(Example.of(dial("{\"callUserId\": \"%s\"}".formatted(OMAR))));

    Rule<CommandCall.Attempt> CALL_NUMBER_IS_GIVEN = rule("call-number-is-given", "A command to call says which number")
            .holdsWhen((CommandCall.Attempt call) ->
                    call.number().filter(number -> !number.isBlank()).isPresent())
            .otherwise(refusal(400, "bad.request", "callNumber is missing."))
            .thoughPeopleBelieve("The call goes to the customer's number, which the conversation knows.")
            .because("The vendor requires callNumber in the command, whatever the conversation knows.")
            .fixedBy("Send {\"callNumber\": \"+12125550100\"}.")
            .from(documented("platform API, CallCommand", "callNumber is required"))
            .brokenBy(Example.of(command("{\"phoneNumber\": \"+12125550100\"}")))
            .keptBy(Example.of(command("{\"callNumber\": \"+12125550100\"}")));

    Rule<CommandCall.Attempt> ONLY_WHO_IS_ON_THE_CALL_CALLS_ON_IT = rule(
                    "only-who-is-on-the-call-calls-on-it", "Only who is connected on a call brings somebody in")
            .holdsWhen((CommandCall.Attempt call) ->
                    call.callersPart().filter(part -> part.isConnected()).isPresent())
            .otherwise(refusal(
                    403,
                    "conversation.error.forbidden.not.active.participant",
                    "You are not an active participant of this conversation."))
            .thoughPeopleBelieve("Who may call may call on every conversation.")
            .because(
                    "Somebody is brought in by an agent who is on the call. A colleague's call, or one that is over, is "
                            + "not the caller's to call on.")
            .fixedBy("Call as the agent of the conversation, or begin a call of your own by POST " + CALLS + ".")
            .from(chosen("The vendor declares the code at this operation, and does not say who is active."))
            .brokenBy(Example.of(post(CALLS + "/" + VOICE_CALL, "{\"callNumber\": \"+12125550100\"}")
                    .as(OMAR_TOKEN)))
            .keptBy(Example.of(command("{\"callNumber\": \"+12125550100\"}")));

    private static Call dial(String json) {
        return post(CALLS, json).as(ANN_TOKEN);
    }

    private static Call command(String json) {
        return post(CALLS + "/" + VOICE_CALL, json).as(ANN_TOKEN);
    }
}
