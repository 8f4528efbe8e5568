package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.CHAT_AGENT;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Demo.OMAR_TOKEN;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/** What changing a participant asks for. */
public interface ParticipantRules {

    String UPDATE = "platform API, patchConversationParticipant";

    Refusal<PatchesParticipant> UPDATE_INVALID = refusal(
            400,
            "conversation.participant.update.invalid",
            "Failed to update all properties on conversation participant.");

    Rule<OnParticipant> PARTICIPANT_TAKES_PART = rule(
                    "participant-takes-part", "Whoever is to change takes part in the conversation")
            .holdsWhen((OnParticipant call) -> call.participant().isPresent())
            .otherwise(refusal(
                    404,
                    "conversation.error.not.conversation.participant",
                    "User is not a participant in the conversation."))
            .thoughPeopleBelieve("The participant's id is the user's id, or that of the communication.")
            .because("A participant is somebody's part in one conversation. Neither the user's id names it, nor the id "
                    + "of the line by which the participant talks, nor a part in another conversation.")
            .fixedBy("Read the conversation, and take participants[].id of whom you mean.")
            .from(documented(UPDATE, "404 conversation.error.not.conversation.participant"))
            .brokenBy(Example.of(patch(NOBODY, "{\"held\": true}")))
            .keptBy(Example.of(patch(CHAT_AGENT, "{\"held\": true}")));

    Rule<PatchesParticipant> PARTICIPANT_UPDATE_CHANGES_SOMETHING = rule(
                    "participant-update-changes-something", "An update of a participant names what is to change")
            .holdsWhen((PatchesParticipant call) -> call.asked().changesSomething())
            .otherwise(UPDATE_INVALID)
            .thoughPeopleBelieve("An update without anything in it does no harm, so it succeeds.")
            .because(
                    "Fields that nobody knows are left alone, so a misspelt field is an update without anything in it.")
            .fixedBy("Send state, held, muted, confined, recording, wrapup or wrapupSkipped.")
            .from(chosen("The vendor declares 400 conversation.participant.update.invalid, and not when."))
            .brokenBy(Example.of(patch(CHAT_AGENT, "{\"status\": \"disconnected\"}")))
            .keptBy(Example.of(patch(CHAT_AGENT, "{\"state\": \"disconnected\"}")));

    Rule<PatchesParticipant> PARTICIPANT_BECOMES_CONNECTED_OR_DISCONNECTED = rule(
                    "participant-becomes-connected-or-disconnected",
                    "A participant is made connected or disconnected, and nothing else")
            .holdsWhen((PatchesParticipant call) -> call.asked()
                    .state()
                    .filter(state -> !state.equals(MediaParticipantRequest.CONNECTED))
                    .filter(state -> !state.equals(MediaParticipantRequest.DISCONNECTED))
                    .isEmpty())
            .otherwise(UPDATE_INVALID)
            .thoughPeopleBelieve("Every state that is shown can be asked for.")
            .because("The others come about by what people and networks do. A program can answer for an agent, by "
                    + "connected, or hang up, by disconnected.")
            .fixedBy("Send connected or disconnected, in lower case.")
            .from(documented(UPDATE, "possible values of state are connected and disconnected"))
            .brokenBy(Example.of(patch(CHAT_AGENT, "{\"state\": \"terminated\"}")))
            .keptBy(Example.of(patch(CHAT_AGENT, "{\"state\": \"disconnected\"}")));

    Rule<PatchesParticipant> PARTICIPANT_IS_STILL_THERE = rule(
                    "participant-is-still-there", "Only the line of somebody who is still there can change")
            .holdsWhen((PatchesParticipant call) -> !call.asked().changesLine()
                    || call.participant().filter(Participant::isThere).isPresent())
            .otherwise(refusal(
                    400,
                    "conversation.error.participant.no.active.conversations",
                    "Participant has no active conversations"))
            .thoughPeopleBelieve("Hanging up twice does no harm.")
            .because("Whoever has left has no line any more. Who comes back takes part anew, with another participant "
                    + "id. A wrap-up may come afterwards.")
            .fixedBy("Take it for done, or read the conversation for the participant who is there now.")
            .from(documented(UPDATE, "400 conversation.error.participant.no.active.conversations"))
            .brokenBy(Example.of(
                    patch(CHAT_AGENT, "{\"state\": \"disconnected\"}"),
                    patch(CHAT_AGENT, "{\"state\": \"disconnected\"}")))
            .keptBy(Example.of(patch(CHAT_AGENT, "{\"state\": \"disconnected\"}")));

    Rule<PatchesParticipant> ONLY_CONNECTED_PARTICIPANTS_ARE_HELD = rule(
                    "only-connected-participants-are-held", "Nobody is put on hold before answering")
            .holdsWhen((PatchesParticipant call) -> !call.asked().held().orElse(false)
                    || call.participant().filter(Participant::isConnected).isPresent())
            .otherwise(refusal(400, "conversation.error.hold.alerting", "An alerting call cannot be placed on hold"))
            .thoughPeopleBelieve("A conversation that rings can be put aside for a moment.")
            .because("While it rings at an agent there is nothing to hold.")
            .fixedBy("Answer first, by state connected; or let it ring, or decline by disconnected.")
            .from(documented(UPDATE, "400 conversation.error.hold.alerting"))
            .brokenBy(ringing("{\"held\": true}"))
            .keptBy(ringing("{\"state\": \"connected\"}"));

    Rule<PatchesParticipant> WRAP_UP_NAMES_A_CODE = rule(
                    "wrap-up-names-a-code", "A wrap-up that is not provisional names a code")
            .holdsWhen((PatchesParticipant call) -> call.asked()
                    .wrapup()
                    .filter(wrapup -> !wrapup.hasCode() && !wrapup.isProvisional())
                    .isEmpty())
            .otherwise(refusal(
                    400,
                    "conversation.error.wrapup.code.required",
                    "Wrapup code is a required field and cannot be empty."))
            .thoughPeopleBelieve("Notes are enough.")
            .because("What came of a conversation is counted by codes; notes are for people.")
            .fixedBy("Send wrapup.code, or wrapup.provisional true until you know it.")
            .from(documented(UPDATE, "400 conversation.error.wrapup.code.required"))
            .brokenBy(Example.of(patch(CHAT_AGENT, "{\"wrapup\": {\"notes\": \"will call again\"}}")))
            .keptBy(Example.of(patch(CHAT_AGENT, "{\"wrapup\": {\"code\": \"RESOLVED\"}}")));

    private static Call patch(String participant, String json) {
        return call("PATCH", "/api/v2/conversations/" + CONNECTED_CHAT + "/participants/" + participant)
                .as(ANN_TOKEN)
                .sending(json);
    }

    /** What Omar does while it rings at his place: Ann has handed the customer over. */
    private static Example ringing(String json) {
        var chat = "/api/v2/conversations/" + CONNECTED_CHAT;
        return Example.of(
                post(chat + "/participants/" + CHAT_AGENT + "/replace/agent", "{\"userId\": \"" + OMAR + "\"}")
                        .as(ANN_TOKEN),
                call("GET", chat).as(ANN_TOKEN).saving("omar", "s/.*\"id\":\"([^\"]+)\"[^{]*\"name\":\"Omar.*/\\1/p"),
                call("PATCH", chat + "/participants/$omar").as(OMAR_TOKEN).sending(json));
    }
}
