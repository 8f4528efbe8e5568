package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.CLOSED_CHAT;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.SUE;
import static cobrowse.simulator.rulebook.Demo.SUE_TOKEN;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What marking a conversation asks for, whether with a tag or as one that is recorded. */
public interface RecordingRules {

    String RECORDING = "platform API, patchConversationRecordingstate";
    Call SUE_JOINS = sim("/conversations/" + CONNECTED_CHAT + "/participants", "{\"agent\": \"" + SUE + "\"}");
    String PAUSED = "{\"recordingState\": \"PAUSED\"}";

    Rule<OnConversation> CONVERSATION_IS_RECORDED_WHILE_IT_GOES_ON = rule(
                    "conversation-is-recorded-while-it-goes-on", "What is over is not recorded any more")
            .holdsWhen((OnConversation call) -> call.conversation()
                    .filter(conversation -> !conversation.isOver())
                    .isPresent())
            .otherwise(refusal(
                    400,
                    "conversation.error.conversation.disconnected",
                    "Conversation is disconnected, cannot alter recordingState"))
            .thoughPeopleBelieve("The recording can be blanked afterwards by pausing it.")
            .because("A pause is a moment in a conversation. What was recorded without it stays.")
            .fixedBy("Pause before the customer says what must not be kept.")
            .from(documented(RECORDING, "400 conversation.error.conversation.disconnected"))
            .brokenBy(Example.of(recording(CLOSED_CHAT, PAUSED)))
            .keptBy(Example.of(SUE_JOINS, recording(CONNECTED_CHAT, PAUSED)));

    Rule<SeesCallersPart> CALLER_TAKES_PART = rule("caller-takes-part", "The caller is in the conversation")
            .holdsWhen((SeesCallersPart call) -> call.callersPart().isPresent())
            .otherwise(refusal(
                    403,
                    "conversation.error.forbidden.not.active.participant",
                    "User is not active on conversation and cannot alter recordingState"))
            .thoughPeopleBelieve("The permission is missing.")
            .because("Permissions say what a user may do in conversations. Here the user must be in this one, too, and "
                    + "not have left.")
            .fixedBy("Call as the agent who talks to the customer, or have the user join.")
            .from(documented(RECORDING, "403 conversation.error.forbidden.not.active.participant"))
            .brokenBy(Example.of(recording(CONNECTED_CHAT, PAUSED)))
            .keptBy(Example.of(SUE_JOINS, recording(CONNECTED_CHAT, PAUSED)));

    Rule<RecordingAttempt> RECORDING_STATE_IS_GIVEN = rule(
                    "recording-state-is-given", "A recording becomes ACTIVE, PAUSED or NONE, as the call says")
            .holdsWhen((RecordingAttempt call) ->
                    call.sent().value().recordingState().isPresent())
            .otherwise(refusal(
                    400, "bad.request", "The request could not be understood by the server due to malformed syntax."))
            .thoughPeopleBelieve("A call without a state turns the pause on, and the next one off.")
            .because("Two programs that take turns would record just what must not be kept.")
            .fixedBy("Send recordingState: PAUSED before, ACTIVE afterwards, in capitals.")
            .from(chosen("The vendor declares 400, and the field not as required."))
            .brokenBy(Example.of(SUE_JOINS, recording(CONNECTED_CHAT, "{}")))
            .keptBy(Example.of(SUE_JOINS, recording(CONNECTED_CHAT, PAUSED)));

    Rule<TagConversation.Attempt> EXTERNAL_TAG_IS_GIVEN = rule(
                    "external-tag-is-given", "Who tags a conversation says with what")
            .holdsWhen((TagConversation.Attempt call) -> call.tag().isPresent())
            .otherwise(refusal(
                    400, "bad.request", "The request could not be understood by the server due to malformed syntax."))
            .thoughPeopleBelieve("Several tags can be sent, as tags.")
            .because("A conversation has one external tag, and the field has that name.")
            .fixedBy("Send externalTag.")
            .from(documented("platform API, ConversationTagsUpdate", "externalTag is required"))
            .brokenBy(Example.of(tags("{\"tags\": [\"vip\"]}")))
            .keptBy(Example.of(tags("{\"externalTag\": \"vip\"}")));

    private static Call recording(String conversation, String json) {
        return call("PATCH", "/api/v2/conversations/" + conversation + "/recordingstate")
                .as(SUE_TOKEN)
                .sending(json);
    }

    private static Call tags(String json) {
        return call("PUT", "/api/v2/conversations/" + CONNECTED_CHAT + "/tags")
                .as(SUE_TOKEN)
                .sending(json);
    }
}
