package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_IS_KNOWN;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.conversations.RecordingRules.EXTERNAL_TAG_IS_GIVEN;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tags a conversation with a word from another system. */
@RestController
record TagConversation(Referee referee, Conversations conversations, ConversationDesk desk) implements Operation {

    static final String PATH = "/api/v2/conversations/{conversationId}/tags";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "tag a conversation",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_IS_KNOWN,
            EXTERNAL_TAG_IS_GIVEN);

    record Request(Optional<String> externalTag) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<Conversation> conversation)
            implements CalledBy, SendsBody, OnConversation {

        Optional<String> tag() {
            return sent.value().externalTag();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", PATH, "putConversationTags")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:externalTag:edit"));
    }

    @PutMapping(PATH)
    ResponseEntity<String> tag(Caller caller, @PathVariable String conversationId, Sent<Request> sent) {
        var attempt = new Attempt(caller, sent, conversations.hold(caller.organisation(), conversationId));
        referee.judge(RULES, attempt);
        var conversation = attempt.conversation().orElseThrow();
        var tagged = conversation.details().tagged(attempt.tag().orElseThrow());
        desk.keep(caller.organisation(), conversation.with(tagged));
        return Accepted.body();
    }
}
