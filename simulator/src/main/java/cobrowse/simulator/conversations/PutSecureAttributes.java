package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.SECURE_ATTRIBUTES_ARE_REPLACED_KNOWINGLY;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
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

/** Replaces what is kept at a conversation in secret. */
@RestController
record PutSecureAttributes(Referee referee, SecretKeeping secrets) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "replace secure attributes",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_EXISTS,
            SECURE_ATTRIBUTES_ARE_REPLACED_KNOWINGLY);

    record Attempt(
            Caller caller,
            Sent<SecureAttributes.Request> sent,
            Optional<Conversation> conversation,
            Optional<SecureAttributes> kept)
            implements CalledBy, SendsBody, OnSecureAttributes {
        Optional<Integer> version() {
            return sent.value().version();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", GetSecureAttributes.PATH, "putConversationSecureattributes")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(anyOf("conversation:participant:attributesedit"));
    }

    @PutMapping(GetSecureAttributes.PATH)
    ResponseEntity<String> put(
            Caller caller, @PathVariable String conversationId, Sent<SecureAttributes.Request> sent) {
        var organisation = caller.organisation();
        var conversation = secrets.hold(organisation, conversationId);
        var kept = secrets.of(organisation, conversationId);
        referee.judge(RULES, new Attempt(caller, sent, conversation, kept));
        var before = kept.orElse(SecureAttributes.NONE);
        secrets.keep(organisation, conversationId, before.replaced(sent.value()));
        return Accepted.body();
    }
}
