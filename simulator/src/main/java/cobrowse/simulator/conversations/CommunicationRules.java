package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.MESSAGING;
import static cobrowse.simulator.rulebook.Demo.MESSAGING_AGENT;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What the operations ask for that name a line and not only who has it. */
public interface CommunicationRules {

    String LINE = "/api/v2/conversations/messages/" + MESSAGING + "/participants/" + MESSAGING_AGENT
            + "/communications/" + Ids.goingWith(MESSAGING_AGENT);

    Rule<PatchesParticipant> COMMUNICATION_IS_DISCONNECTED_ONLY = rule(
                    "communication-is-disconnected-only", "A line can be cut, and nothing else")
            .holdsWhen((PatchesParticipant call) -> call.asked()
                    .state()
                    .filter(MediaParticipantRequest.DISCONNECTED::equals)
                    .isPresent())
            .otherwise(refusal(
                    400, "communication.state.required", "Can only update a communication's state to disconnected."))
            .thoughPeopleBelieve("What can be done to a participant can be done to the line.")
            .because("Whoever answers, holds or wraps up is the participant. A line is only cut.")
            .fixedBy("Send state disconnected here, and everything else to the participant.")
            .from(documented(
                    "platform API, patchConversationsMessageParticipantCommunication",
                    "400 " + "communication.state.required"))
            .brokenBy(Example.of(line("{\"held\": true}")))
            .keptBy(Example.of(line("{\"state\": \"disconnected\"}")));

    Rule<WrapsUp> WRAP_UP_CODE_IS_GIVEN_UNLESS_PROVISIONAL = rule(
                    "wrap-up-code-is-given-unless-provisional", "A wrap-up has a code, unless it is provisional")
            .holdsWhen(
                    (WrapsUp call) -> call.wrapup().hasCode() || call.wrapup().isProvisional())
            .otherwise(refusal(400, "missing.wrapup.code", "Wrapup code is required for non-provisional wrapup."))
            .thoughPeopleBelieve("Notes are enough.")
            .because("It is the same law as wrap-up-names-a-code; for the wrap-up of a line the vendor has another "
                    + "code.")
            .fixedBy("Send code, or provisional true until you know it.")
            .from(documented(
                    "platform API, postConversationsMessageParticipantCommunicationWrapup",
                    "400 " + "missing.wrapup.code"))
            .brokenBy(Example.of(
                    post(LINE + "/wrapup", "{\"notes\": \"will call again\"}").as(ANN_TOKEN)))
            .keptBy(Example.of(
                    post(LINE + "/wrapup", "{\"code\": \"RESOLVED\"}").as(ANN_TOKEN)));

    private static Call line(String json) {
        return call("PATCH", LINE).as(ANN_TOKEN).sending(json);
    }
}
