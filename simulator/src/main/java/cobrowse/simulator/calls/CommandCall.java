package cobrowse.simulator.calls;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.calls.CallRules.CALL_NUMBER_IS_GIVEN;
import static cobrowse.simulator.calls.CallRules.ONLY_WHO_IS_ON_THE_CALL_CALLS_ON_IT;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.WRITES_CONVERSATIONS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.ConversationBody;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.conversations.SeesCallersPart;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls a number on a call that goes on. CHOSEN: the vendor means the call of a callback, of which there are none here. */
@RestController
record CommandCall(Referee referee, FoundCall found, ParticipantEvidence evidence, Dialling dialling)
        implements Operation {

    static final String PATH = "/api/v2/conversations/calls/{conversationId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "call a number on a call",
            CALLER_IS_A_USER,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_EXISTS,
            ONLY_WHO_IS_ON_THE_CALL_CALLS_ON_IT,
            CALL_NUMBER_IS_GIVEN);

    record Request(Optional<String> callNumber) {}

    record Attempt(
            Caller caller, Optional<Conversation> conversation, Optional<Participant> callersPart, Sent<Request> sent)
            implements CalledBy, SeesCallersPart, SendsBody {

        Optional<String> number() {
            return sent.value().callNumber();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postConversationsCall").wanting(WRITES_CONVERSATIONS);
    }

    @PostMapping(PATH)
    ConversationBody command(Caller caller, @PathVariable String conversationId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var call = found.hold(organisation, conversationId);
        var attempt = new Attempt(caller, call, evidence.callersPart(caller, call), sent);
        referee.judge(RULES, attempt);
        dialling.bringIn(organisation, call.orElseThrow(), attempt.number().orElseThrow());
        return found.show(organisation, conversationId);
    }
}
