package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.MediaRules.CONVERSATION_BECOMES_DISCONNECTED;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;

/** An attempt to change a whole conversation, by the path of one medium. */
public record ConversationPatch(Caller caller, Sent<Request> sent, Optional<Conversation> conversation)
        implements CalledBy, SendsBody, OnConversation {

    /** What is read of the vendor's Conversation. */
    public record Request(Optional<String> state) {}

    /** @param exists what an unknown conversation is answered with; it differs from path to path */
    public static Rulebook<ConversationPatch> rules(String operation, Rule<? super ConversationPatch> exists) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                CONVERSATION_BECOMES_DISCONNECTED);
    }
}
