package cobrowse.simulator.messages;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.messages.MessageRules.LINE_IS_CONNECTED;
import static cobrowse.simulator.messages.MessageRules.LINE_IS_THE_CALLERS_OWN;
import static cobrowse.simulator.messages.MessageRules.MESSAGE_SAYS_SOMETHING;
import static cobrowse.simulator.messages.MessageRules.SPEAKS;
import static cobrowse.simulator.messages.MessageRules.TEXT_HAS_AT_MOST_4096_CHARACTERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

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
import org.springframework.web.bind.annotation.RestController;

/** An agent says something to the customer. Media and templates, which the vendor lets one send as well, are not sent. */
@RestController
record SendMessage(Referee referee, MessagingLines lines, MessageDesk desk, Post post) implements Operation {

    private static final String PATH =
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "send a message",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_EXISTS,
            LINE_IS_THE_CALLERS_OWN,
            LINE_IS_CONNECTED,
            MESSAGE_SAYS_SOMETHING,
            TEXT_HAS_AT_MOST_4096_CHARACTERS);

    record Request(Optional<String> textBody) {}

    record Attempt(
            Caller caller, Optional<Conversation> conversation, Optional<Participant> speaker, Sent<Request> sent)
            implements OnLine, SaysText, SendsBody {

        @Override
        public Optional<String> text() {
            return sent.value().textBody();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsMessageCommunicationMessages")
                .wanting(WRITES_CONVERSATIONS)
                .permitting(SPEAKS);
    }

    @PostMapping(PATH)
    MessageBody send(
            Caller caller,
            @PathVariable String conversationId,
            @PathVariable String communicationId,
            Sent<Request> sent) {
        var organisation = caller.organisation();
        var conversation = lines.hold(organisation, conversationId);
        var speaker = conversation.flatMap(found -> lines.speaker(organisation, found, communicationId));
        var attempt = new Attempt(caller, conversation, speaker, sent);
        referee.judge(RULES, attempt);
        var said = desk.say(
                organisation, speaker.orElseThrow(), Words.text(attempt.text().orElseThrow()));
        return MessageBody.of(said, post.correspondence(organisation, conversationId));
    }
}
