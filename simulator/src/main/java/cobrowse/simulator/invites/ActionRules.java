package cobrowse.simulator.invites;

import static cobrowse.simulator.invites.InviteRules.ACCEPT;
import static cobrowse.simulator.invites.InviteRules.INVITE;
import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Demo.VOICE_CALL;
import static cobrowse.simulator.rulebook.Demo.VOICE_CUSTOMER;
import static cobrowse.simulator.rulebook.ErrorForm.TERSE;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.allOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.conversations.OnParticipant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.rulebook.Stall;

/** What the co-browse action on a conversation asks for: seed 001. */
interface ActionRules {

    ScopeDemand UPDATES_CONVERSATIONS = allOf("conversation:write", "cobrowse:write");
    Call START = start(CONNECTED_CHAT, CHAT_CUSTOMER, "start");

    Rule<CalledBy> CALLER_MAY_UPDATE_CONVERSATIONS_AND_COBROWSE = rule(
                    "caller-may-update-conversations-and-cobrowse",
                    "The co-browse action takes both conversation:write and cobrowse:write")
            .holdsWhen(Scopes.meet(UPDATES_CONVERSATIONS))
            .otherwise(Scopes.notAuthorized(UPDATES_CONVERSATIONS))
            .thoughPeopleBelieve("One of the two covers the other.")
            .because("The call changes a conversation and starts co-browse, so it takes both. Here a missing scope is "
                    + "a 403; at a chat's own endpoint it is a 404.")
            .fixedBy("Give the OAuth client both scopes and fetch a new token.")
            .from(claimed("seed 001", "scopes include cobrowse:write and conversation:write")
                    .disputedBy(documented("platform API", "has no PATCH /api/v2/conversations/{conversationId}")))
            .brokenBy(Example.of(call("PATCH", "/api/v2/conversations/" + CONNECTED_CHAT)
                    .sending("{\"cobrowse\": {\"action\": \"start\"}}")
                    .as(NARROW)))
            .keptBy(Example.of(INVITE, ACCEPT, START));

    Rule<StartInConversation.Attempt> COBROWSE_ACTION_IS_START = rule(
                    "cobrowse-action-is-start", "The only co-browse action is start")
            .holdsWhen((StartInConversation.Attempt call) ->
                    call.action().filter("start"::equals).isPresent())
            .otherwise(refusal(TERSE, 400, "badRequest", "Invalid cobrowse action."))
            .thoughPeopleBelieve("Any update of the conversation may be sent here.")
            .because("This path takes {\"cobrowse\": {\"action\": \"start\", \"participantId\": …}} and nothing else. "
                    + "The vendor has no PATCH on a conversation at all.")
            .fixedBy("Send the action start, or end a session by DELETE /api/v2/cobrowse/sessions/{sessionId}.")
            .from(chosen("Seed 001 shows the answer, and not the body that it sent."))
            .brokenBy(Example.of(start(CONNECTED_CHAT, CHAT_CUSTOMER, "force")))
            .keptBy(Example.of(INVITE, ACCEPT, START));

    Rule<OnParticipant> PARTICIPANT_HAS_A_LIVE_WEB_SESSION = rule(
                    "participant-has-a-live-web-session", "The participant's browser is connected")
            .holdsWhen((OnParticipant call) -> call.participant()
                    .filter(participant -> participant.browser() == Browser.LIVE)
                    .isPresent())
            .otherwise(refusal(
                    TERSE,
                    400,
                    "badRequest",
                    "Invalid cobrowse action. Participant does not have an active web session."))
            .thoughPeopleBelieve("The call is connected, so the customer can be shown something.")
            .because(
                    "On a phone call there is no browser at all, and in a chat there is none before the customer's page "
                            + "is open or after it was closed. Nor has somebody who takes no part in the conversation. A deep link "
                            + "sent by SMS changes nothing until it is opened.")
            .fixedBy("Wait until the customer's page is connected, then invite.")
            .from(claimed("seed 001", "Invalid cobrowse action. Participant does not have an active web session."))
            .brokenBy(Example.of(start(VOICE_CALL, VOICE_CUSTOMER, "start")))
            .keptBy(Example.of(INVITE, ACCEPT, START));

    Rule<StartInConversation.Attempt> CUSTOMER_OPTS_IN = rule(
                    "customer-opts-in", "Only the customer's yes starts a session")
            .holdsWhen((StartInConversation.Attempt call) -> call.accepted().isPresent())
            .otherwise(new Stall<>("202 with an invite, and no session before the customer accepts it"))
            .thoughPeopleBelieve("There must be an endpoint that forces the start.")
            .because(
                    "You cannot force a browser into co-browse from a server: the customer has to opt in. The call makes "
                            + "an invite, and the customer's browser does the rest.")
            .fixedBy("Spend the time on how the customer accepts, and wait for cobrowse.started.")
            .from(claimed("seed 001", "Don’t waste time trying to find a “force start” endpoint. It doesn’t exist."))
            .brokenBy(Example.of(START))
            .keptBy(Example.of(INVITE, ACCEPT, START));

    private static Call start(String conversation, String participant, String action) {
        return call("PATCH", "/api/v2/conversations/" + conversation)
                .sending("{\"cobrowse\": {\"action\": \"%s\", \"participantId\": \"%s\"}}"
                        .formatted(action, participant))
                .as(BACKEND);
    }
}
