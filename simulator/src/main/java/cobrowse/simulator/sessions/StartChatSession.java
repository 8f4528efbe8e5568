package cobrowse.simulator.sessions;

import static cobrowse.simulator.providers.ProviderRules.PROVIDER_ID_IS_CASE_SENSITIVE;
import static cobrowse.simulator.providers.ProviderRules.PROVIDER_IS_CONFIGURED;
import static cobrowse.simulator.sessions.ChatRules.CALLER_MAY_WRITE_CONVERSATIONS_AND_COBROWSE;
import static cobrowse.simulator.sessions.ChatRules.CHAT_IS_CONNECTED;
import static cobrowse.simulator.sessions.ChatRules.CONVERSATION_IS_A_CHAT_WE_KNOW;
import static cobrowse.simulator.sessions.ChatRules.ONE_LIVE_SESSION_PER_CONVERSATION;
import static cobrowse.simulator.sessions.ChatRules.WRITES_CHATS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static org.springframework.http.HttpStatus.CREATED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.OnConversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.providers.NamesProvider;
import cobrowse.simulator.providers.Provider;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts a session in a chat through a provider: seed 004. */
@RestController
record StartChatSession(Referee referee, ChatEvidence evidence, Opening opening) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "start a session in a chat",
            CALLER_MAY_WRITE_CONVERSATIONS_AND_COBROWSE,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            CONVERSATION_IS_A_CHAT_WE_KNOW,
            CHAT_IS_CONNECTED,
            PROVIDER_IS_CONFIGURED,
            PROVIDER_ID_IS_CASE_SENSITIVE,
            ONE_LIVE_SESSION_PER_CONVERSATION);

    record Request(Optional<String> providerId) {}

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            Optional<Conversation> conversation,
            Optional<Participant> customer,
            List<Provider> providers,
            Optional<CobrowseSession> live)
            implements SendsBody, OnConversation, NamesProvider, SeesLiveSession {
        @Override
        public Optional<String> providerId() {
            return sent.value().providerId();
        }

        Opening.Plan plan() {
            var chat = conversation.orElseThrow().id();
            return new Opening.Plan(
                    Optional.empty(),
                    new Origin.Chat(chat, providerId().orElseThrow()),
                    conversation,
                    customer.map(Participant::id),
                    Mode.VIEW,
                    false);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("POST", "/api/v2/conversations/chat/{conversationId}/cobrowse/sessions")
                .wanting(WRITES_CHATS)
                .nearestTo("POST /api/v2/conversations/{conversationId}/cobrowse")
                .officially(OfficialWay.TO_START)
                .from("004");
    }

    @PostMapping("/api/v2/conversations/chat/{conversationId}/cobrowse/sessions")
    @ResponseStatus(CREATED)
    SessionBody start(Caller caller, @PathVariable String conversationId, Sent<Request> sent) {
        var attempt = evidence.of(caller, conversationId, sent);
        var ruling = referee.judge(RULES, attempt);
        return SessionBody.started(
                opening.open(caller.organisation(), attempt.plan(), ruling).orElseThrow());
    }
}
