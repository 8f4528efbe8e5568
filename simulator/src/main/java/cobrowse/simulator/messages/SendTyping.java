package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.LINE_IS_CONNECTED;
import static cobrowse.simulator.messages.MessageRules.LINE_IS_THE_CALLERS_OWN;
import static cobrowse.simulator.messages.MessageRules.SPEAKS;
import static cobrowse.simulator.messages.MessageRules.TYPING_IS_ON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An agent types. That is judged, and then over: typing is no message, and nobody can read it afterwards. */
@RestController
record SendTyping(Referee referee, MessagingLines lines) implements Operation {

    private static final String PATH =
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "say that one types",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_EXISTS,
            LINE_IS_THE_CALLERS_OWN,
            LINE_IS_CONNECTED,
            TYPING_IS_ON);

    record Typing(Optional<String> type) {}

    record Request(Optional<Typing> typing) {}

    record Attempt(
            Caller caller, Optional<Conversation> conversation, Optional<Participant> speaker, Sent<Request> sent)
            implements OnLine, TypesSomething, SendsBody {

        @Override
        public Optional<String> typing() {
            return sent.value().typing().flatMap(Typing::type);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsMessageCommunicationTyping")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(SPEAKS);
    }

    @PostMapping(PATH)
    @ResponseStatus(NO_CONTENT)
    void type(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String communicationId,
            Sent<Request> sent) {
        var organisation = caller.organisation();
        var conversation = lines.hold(organisation, conversationId);
        var speaker = conversation.flatMap(found -> lines.speaker(organisation, found, communicationId));
        referee.judge(RULES, new Attempt(caller, conversation, speaker, sent));
    }
}
