package cobrowse.simulator.invites;

import static cobrowse.simulator.conversations.ConversationRules.invite;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.allOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.invites.Invite.State;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.rulebook.Source;

/** What inviting a customer asks for: seed 001. */
interface InviteRules {

    ScopeDemand WRITES_COBROWSE = allOf("cobrowse:write");
    String INVITES = "/api/v2/cobrowse/invites";
    Call INVITE = invite(CONNECTED_CHAT, CHAT_CUSTOMER);
    Call ACCEPT = sim("/participants/" + CHAT_CUSTOMER + "/accept", "{}");
    Source NO_INVITES = documented("platform API", "the offer is made by postConversationCobrowse, with a join code");

    Rule<CalledBy> CALLER_MAY_WRITE_COBROWSE = rule(
                    "caller-may-write-cobrowse", "Inviting takes the scope cobrowse:write")
            .holdsWhen(Scopes.meet(WRITES_COBROWSE))
            .otherwise(Scopes.notAuthorized(WRITES_COBROWSE))
            .thoughPeopleBelieve("An invite starts nothing, so it needs no scope.")
            .because(
                    "An invite appears on a customer's screen; only clients that have to do with co-browse may do that.")
            .fixedBy("Give the OAuth client cobrowse:write and fetch a new token.")
            .from(claimed("seed 001", "scopes include cobrowse:write and conversation:write")
                    .disputedBy(NO_INVITES))
            .brokenBy(Example.of(post(INVITES, "{}").as(NARROW)))
            .keptBy(Example.of(INVITE));

    Rule<CreateInvite.Attempt> INVITE_NAMES_WHOM_AND_WHERE = rule(
                    "invite-names-whom-and-where", "An invite names a conversation, a participant and an initiator")
            .holdsWhen((CreateInvite.Attempt call) ->
                    call.request().conversationId().isPresent()
                            && call.request().participantId().isPresent()
                            && call.request().initiatorId().isPresent())
            .otherwise(refusal(400, "bad.request", "conversationId, participantId and initiatorId are required."))
            .thoughPeopleBelieve("The participant's id says which conversation it is.")
            .because("The invite is pushed into one conversation, to one participant, on behalf of somebody.")
            .fixedBy("Send all three. initiatorId is the agent's user id, or SYSTEM_AUTO.")
            .from(claimed("seed 001", "initiatorId: \"SYSTEM_AUTO\" // or your agent ID if needed"))
            .brokenBy(Example.of(post(INVITES, "{\"conversationId\": \"%s\"}".formatted(CONNECTED_CHAT))
                    .as(BACKEND)))
            .keptBy(Example.of(INVITE));

    Rule<CreateInvite.Attempt> INVITE_INITIATOR_IS_A_USER_OR_SYSTEM_AUTO = rule(
                    "invite-initiator-is-a-user-or-system-auto", "An invite's initiator is a user's id or SYSTEM_AUTO")
            .holdsWhen((CreateInvite.Attempt call) -> call.request()
                            .initiatorId()
                            .filter(Invite.SYSTEM_AUTO::equals)
                            .isPresent()
                    || call.user().isPresent())
            .otherwise(refusal(400, "bad.request", "initiatorId is neither a user's id nor SYSTEM_AUTO."))
            .thoughPeopleBelieve("The initiator is a label for the log.")
            .because("The customer is told who asks to look along.")
            .fixedBy("Send the agent's user id, or SYSTEM_AUTO where no person asks.")
            .from(claimed("seed 001", "\"SYSTEM_AUTO\" // or your agent ID if needed"))
            .brokenBy(Example.of(post(
                            INVITES,
                            "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"%s\"}"
                                    .formatted(CONNECTED_CHAT, CHAT_CUSTOMER, NOBODY))
                    .as(BACKEND)))
            .keptBy(Example.of(post(
                            INVITES,
                            "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"SYSTEM_AUTO\"}"
                                    .formatted(CONNECTED_CHAT, CHAT_CUSTOMER))
                    .as(BACKEND)));

    Rule<SeesPendingInvite> ONE_PENDING_INVITE_PER_PARTICIPANT = rule(
                    "one-pending-invite-per-participant", "A participant is asked once at a time")
            .holdsWhen((SeesPendingInvite call) -> call.pending().isEmpty())
            .otherwise(refusal(409, "request.conflict", "The participant has a pending invite already."))
            .thoughPeopleBelieve("Asking again makes the customer see it.")
            .because("The first invite is still on the customer's screen, and a second answer would have no meaning.")
            .fixedBy("Wait for cobrowse.started, cobrowse.declined or cobrowse.expired; then invite again.")
            .from(chosen("The post makes one invite and does not say what a second one does."))
            .brokenBy(Example.of(INVITE, INVITE))
            .keptBy(Example.of(INVITE));

    Rule<OnInvite> INVITE_EXISTS = rule("invite-exists", "The invite exists in the organisation")
            .holdsWhen((OnInvite call) -> call.invite().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The invite expired and was removed.")
            .because("Invites stay readable after their end. An unknown id was never given out, or by another "
                    + "organisation.")
            .fixedBy("Keep the id that POST /api/v2/cobrowse/invites answered.")
            .from(chosen("The post never reads an invite; 404 is what the vendor declares."))
            .brokenBy(Example.of(get(INVITES + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(
                    INVITE.savingIdAs("invite"), get(INVITES + "/$invite").as(BACKEND)));

    Rule<OnInvite> INVITE_IS_ACCEPTED_IN_TIME = rule(
                    "invite-is-accepted-in-time", "An invite is answered before it expires, after 120 seconds")
            .holdsWhen((OnInvite call) -> call.invite()
                    .filter(invite -> invite.state() == State.EXPIRED)
                    .isEmpty())
            .otherwise(refusal(409, "request.conflict", "The invite has expired."))
            .thoughPeopleBelieve("The customer can accept whenever they get to it.")
            .because("Nobody waits for ever: an invite that is not answered in time becomes expired, the agent's side "
                    + "hears cobrowse.expired, and the customer's yes comes too late.")
            .fixedBy("Invite again, once the customer is at the screen. How long an invite waits is the setting "
                    + "inviteSeconds.")
            .from(chosen("The post speaks of waiting for the customer and not of how long."))
            .brokenBy(Example.of(INVITE, sim("/clock", "{\"advance\": \"PT2M\"}"), ACCEPT))
            .keptBy(Example.of(INVITE, ACCEPT));

    Rule<OnInvite> INVITE_IS_ANSWERED_ONCE = rule("invite-is-answered-once", "An invite is answered once")
            .holdsWhen((OnInvite call) -> call.invite()
                    .filter(invite -> invite.state() == State.ACCEPTED || invite.state() == State.DECLINED)
                    .isEmpty())
            .otherwise(refusal(409, "request.conflict", "The invite has been answered already."))
            .thoughPeopleBelieve("A double click does no harm.")
            .because("The first answer has made the session, or refused it. A second one would make another.")
            .fixedBy("Take the session that the first answer started; after a no, invite again.")
            .from(chosen("The post accepts each invite once."))
            .brokenBy(Example.of(INVITE, ACCEPT, ACCEPT))
            .keptBy(Example.of(INVITE, ACCEPT));
}
