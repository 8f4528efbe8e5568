package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BILLING;
import static cobrowse.simulator.rulebook.Demo.CHAT_AGENT;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Demo.VOICE_AGENT;
import static cobrowse.simulator.rulebook.Demo.VOICE_CALL;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.users.User;

/** What handing a conversation over asks for. */
public interface TransferRules {

    String REPLACE = "platform API, postConversationParticipantReplace";
    String TO_OMAR = "{\"userId\": \"" + OMAR + "\"}";
    String TO_BILLING = "{\"queueId\": \"" + BILLING + "\"}";

    Rule<TransfersParticipant> TRANSFER_NAMES_A_DESTINATION = rule(
                    "transfer-names-a-destination", "A transfer names a destination")
            .holdsWhen((TransfersParticipant call) -> call.asked().destinations() > 0)
            .otherwise(refusal(
                    400,
                    "conversations.error.transfer.destination.required",
                    "The destination is a required property for a transfer request."))
            .thoughPeopleBelieve("Without a destination the customer goes back to the queue.")
            .because("Nothing is assumed; and of a body for another kind of destination nothing is read.")
            .fixedBy("Send userId for an agent, queueId for a queue.")
            .from(documented(REPLACE, "400 conversations.error.transfer.destination.required"))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"transferType\": \"Unattended\"}")))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_OMAR)));

    Rule<TransfersParticipant> TRANSFER_NAMES_ONE_DESTINATION = rule(
                    "transfer-names-one-destination", "A transfer names one destination only")
            .holdsWhen((TransfersParticipant call) -> call.asked().destinations() < 2)
            .otherwise(refusal(
                    400,
                    "callback.error.user.id.queue.id",
                    "In destination, exactly one of userId or queueId is required."))
            .thoughPeopleBelieve("userId and queueId together mean this agent of that queue.")
            .because("A customer is handed to an agent or waits in a queue, and nobody knows which was meant.")
            .fixedBy("Send one of them.")
            .from(documented(REPLACE, "400 callback.error.user.id.queue.id"))
            .brokenBy(Example.of(
                    replace(CHAT_AGENT, "{\"userId\": \"%s\", \"queueId\": \"%s\"}".formatted(OMAR, BILLING))))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_BILLING)));

    Rule<TransfersParticipant> NOBODY_IS_TRANSFERRED_TO_VOICEMAIL = rule(
                    "nobody-is-transferred-to-voicemail", "Nobody is transferred to voicemail")
            .holdsWhen((TransfersParticipant call) -> !call.asked().voicemail().orElse(false))
            .otherwise(refusal(
                    400,
                    "conversations.error.transfer.chat.voicemail",
                    "Participants with chats cannot be transferred to voicemail."))
            .thoughPeopleBelieve("Every agent has a voicemail box.")
            .because("What is written cannot be spoken on a tape. And of calls, the simulator keeps no voicemail.")
            .fixedBy("Leave voicemail out.")
            .from(documented(REPLACE, "400 conversations.error.transfer.chat.voicemail"))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"userId\": \"%s\", \"voicemail\": true}".formatted(OMAR))))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_OMAR)));

    Rule<TransfersParticipant> TRANSFER_GOES_TO_A_QUEUE_THAT_EXISTS = rule(
                    "transfer-goes-to-a-queue-that-exists", "The queue of a transfer exists")
            .holdsWhen((TransfersParticipant call) ->
                    !call.asked().namesQueue() || call.toQueue().isPresent())
            .otherwise(refusal(
                    400,
                    "conversations.error.queue.not.found",
                    "Interaction cannot be transferred to a queue that does not exist."))
            .thoughPeopleBelieve("An unknown queue answers 404, as everywhere.")
            .because("What the path names is there; it is the body that names a queue nobody knows, hence 400.")
            .fixedBy("Take the queue's id from GET /api/v2/routing/queues of the same organisation.")
            .from(documented(REPLACE, "400 conversations.error.queue.not.found"))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"queueId\": \"" + NOBODY + "\"}")))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_BILLING)));

    Rule<TransfersParticipant> TRANSFER_GOES_TO_AN_ACTIVE_USER = rule(
                    "transfer-goes-to-an-active-user", "The user of a transfer exists, and is active")
            .holdsWhen((TransfersParticipant call) -> !call.asked().namesUser()
                    || call.toUser().filter(User::isActive).isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The conversation is not found, since it answers 404.")
            .because("The conversation is there. The user is not, or has left the company.")
            .fixedBy("Take the user's id from GET /api/v2/users of the same organisation; its users are active.")
            .from(chosen("The vendor declares no code for it."))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"userId\": \"" + NOBODY + "\"}")))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_OMAR)));

    Rule<TransfersParticipant> ONLY_CALLS_ARE_TRANSFERRED_OUTSIDE = rule(
                    "only-calls-are-transferred-outside", "Only calls are transferred outside the organisation")
            .holdsWhen((TransfersParticipant call) -> call.asked().address().isEmpty()
                    || call.toUser().isPresent()
                    || call.toQueue().isPresent()
                    || call.conversation()
                            .filter(conversation -> conversation.media() == Media.CALL)
                            .isPresent())
            .otherwise(refusal(
                    400,
                    "conversations.error.transfer.chat.external",
                    "Participants with chats cannot be transferred to external addresses."))
            .thoughPeopleBelieve("A customer in a chat can be handed to a telephone number.")
            .because("An address that is no user and no queue is taken for a telephone number, and whoever answers "
                    + "there could not read what the customer writes.")
            .fixedBy("Send a user's id or a queue's.")
            .from(documented(REPLACE, "400 conversations.error.transfer.chat.external"))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"address\": \"+13175550100\"}")))
            .keptBy(Example.of(post(
                            "/api/v2/conversations/" + VOICE_CALL + "/participants/" + VOICE_AGENT + "/replace",
                            "{\"address\": \"+13175550100\"}")
                    .as(ANN_TOKEN)));

    Rule<TransfersParticipant> ONLY_CONNECTED_AGENTS_ARE_REPLACED = rule(
                    "only-connected-agents-are-replaced", "Only an agent who is connected hands a conversation over")
            .holdsWhen((TransfersParticipant call) ->
                    call.participant().filter(Participant::isConnectedAgent).isPresent())
            .otherwise(refusal(
                    400,
                    "conversations.error.transfer.not.connected",
                    "You can only transfer conversations that are in the connected state."))
            .thoughPeopleBelieve("The participant to replace is the customer, who is transferred.")
            .because("The customer stays; it is the agent who is replaced, by somebody else or by a queue. Whom it "
                    + "rings at has nothing to hand over yet, and who has left no longer.")
            .fixedBy("Name the participant whose purpose is agent and whose line is connected.")
            .from(documented(REPLACE, "400 conversations.error.transfer.not.connected"))
            .brokenBy(Example.of(replace(CHAT_CUSTOMER, TO_BILLING)))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_BILLING)));

    Rule<TransfersParticipant> TRANSFER_GOES_TO_SOMEBODY_ELSE = rule(
                    "transfer-goes-to-somebody-else", "A transfer goes to somebody who is not in the conversation")
            .holdsWhen((TransfersParticipant call) -> !call.isThereAlready())
            .otherwise(refusal(
                    400,
                    "conversations.error.transfer.same.party",
                    "The target of the transfer cannot be the same as the destination."))
            .thoughPeopleBelieve("userId is who transfers.")
            .because("userId is who gets the conversation, and whoever is in it, or is rung at, has it already.")
            .fixedBy("Send the id of the user who is to take over.")
            .from(documented(REPLACE, "400 conversations.error.transfer.same.party"))
            .brokenBy(Example.of(replace(CHAT_AGENT, "{\"userId\": \"" + ANN + "\"}")))
            .keptBy(Example.of(replace(CHAT_AGENT, TO_OMAR)));

    private static Call replace(String participant, String json) {
        return post("/api/v2/conversations/" + CONNECTED_CHAT + "/participants/" + participant + "/replace", json)
                .as(ANN_TOKEN);
    }
}
