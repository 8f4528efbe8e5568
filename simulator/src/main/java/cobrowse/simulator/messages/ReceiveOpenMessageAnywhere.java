package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.messages.InboundRules.RECEIVES;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Deprecation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link ReceiveOpenMessage}, with the integration in channel.to.id. Receipts, which it took as well, are not taken. */
@RestController
record ReceiveOpenMessageAnywhere(Inbound inbound) implements Operation {

    private static final String PATH = "/api/v2/conversations/messages/inbound/open";

    @Override
    public Rulebook<?> rulebook() {
        return Inbound.RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsMessagesInboundOpen")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(RECEIVES)
                .deprecated(new Deprecation(
                        LocalDate.of(2026, 7, 19),
                        Optional.empty(),
                        "POST /api/v2/conversations/messages/{integrationId}/inbound/open/message"));
    }

    @PostMapping(PATH)
    @ResponseStatus(ACCEPTED)
    OpenMessage.Body receive(Caller caller, Sent<OpenMessage.Request> sent) {
        return inbound.take(caller, sent.value().to().orElse(""), sent).asTheOlderOperationSaysIt();
    }
}
