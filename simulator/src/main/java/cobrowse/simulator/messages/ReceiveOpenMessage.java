package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.messages.InboundRules.RECEIVES;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what a customer has said through an integration for open messaging. */
@RestController
record ReceiveOpenMessage(Inbound inbound) implements Operation {

    private static final String PATH = "/api/v2/conversations/messages/{integrationId}/inbound/open/message";

    @Override
    public Rulebook<?> rulebook() {
        return Inbound.RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsMessageInboundOpenMessage")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(RECEIVES);
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    OpenMessage.Body receive(Caller caller, @PathVariable String integrationId, Sent<OpenMessage.Request> sent) {
        return inbound.take(caller, integrationId, sent);
    }
}
