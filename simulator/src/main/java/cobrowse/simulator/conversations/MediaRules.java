package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.MESSAGING;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What the operations of one medium ask for that those of all media do not have. */
public interface MediaRules {

    Rule<ConversationPatch> CONVERSATION_BECOMES_DISCONNECTED = rule(
                    "conversation-becomes-disconnected", "A whole conversation is disconnected, and nothing else")
            .holdsWhen((ConversationPatch call) -> call.sent()
                    .value()
                    .state()
                    .filter(MediaParticipantRequest.DISCONNECTED::equals)
                    .isPresent())
            .otherwise(refusal(400, "bad.request", "A conversation's state can be set to disconnected only."))
            .thoughPeopleBelieve("The body is the whole Conversation, so all of it can be changed.")
            .because("The vendor's body is a Conversation, of which it reads what it can change. What each "
                    + "participant does, answering, holding, wrapping up, is changed at the participant.")
            .fixedBy("Send {\"state\": \"disconnected\"}, or patch the participant.")
            .from(chosen("The vendor describes the call as disconnecting; of other states it says nothing."))
            .brokenBy(Example.of(patch("{\"state\": \"connected\"}")))
            .keptBy(Example.of(patch("{\"state\": \"disconnected\"}")));

    private static Call patch(String json) {
        return call("PATCH", "/api/v2/conversations/messages/" + MESSAGING)
                .as(ANN_TOKEN)
                .sending(json);
    }
}
