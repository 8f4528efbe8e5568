package cobrowse.simulator.invites;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_CAN_CARRY_A_BROWSER;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_HAS_NOT_ENDED;
import static cobrowse.simulator.conversations.ConversationRules.PARTICIPANT_IS_IN_THE_CONVERSATION;
import static cobrowse.simulator.invites.InviteRules.CALLER_MAY_WRITE_COBROWSE;
import static cobrowse.simulator.invites.InviteRules.INVITE_INITIATOR_IS_A_USER_OR_SYSTEM_AUTO;
import static cobrowse.simulator.invites.InviteRules.INVITE_NAMES_WHOM_AND_WHERE;
import static cobrowse.simulator.invites.InviteRules.ONE_PENDING_INVITE_PER_PARTICIPANT;
import static cobrowse.simulator.invites.InviteRules.WRITES_COBROWSE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static org.springframework.http.HttpStatus.CREATED;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.OnParticipant;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.sessions.OfficialWay;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks a customer whether somebody may look along: seed 001. Starts nothing. */
@RestController
record CreateInvite(Referee referee, InviteEvidence evidence, Inviting inviting) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create an invite",
            CALLER_MAY_WRITE_COBROWSE,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            INVITE_NAMES_WHOM_AND_WHERE,
            CONVERSATION_EXISTS,
            CONVERSATION_CAN_CARRY_A_BROWSER,
            PARTICIPANT_IS_IN_THE_CONVERSATION,
            INVITE_INITIATOR_IS_A_USER_OR_SYSTEM_AUTO,
            CONVERSATION_HAS_NOT_ENDED,
            ONE_PENDING_INVITE_PER_PARTICIPANT);

    record Request(Optional<String> conversationId, Optional<String> participantId, Optional<String> initiatorId) {}

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            Optional<Conversation> conversation,
            Optional<Participant> participant,
            Optional<User> user,
            Optional<Invite> pending)
            implements CalledBy, SendsBody, OnParticipant, OnUser, SeesPendingInvite {
        Request request() {
            return sent.value();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("POST", "/api/v2/cobrowse/invites")
                .wanting(WRITES_COBROWSE)
                .nearestTo("POST /api/v2/conversations/{conversationId}/cobrowse")
                .officially(OfficialWay.TO_START)
                .from("001");
    }

    @PostMapping("/api/v2/cobrowse/invites")
    @ResponseStatus(CREATED)
    InviteBody create(Caller caller, Sent<Request> sent) {
        var attempt = evidence.of(caller, sent);
        referee.judge(RULES, attempt);
        return InviteBody.of(inviting.invite(
                caller.organisation(),
                attempt.conversation().orElseThrow().id(),
                attempt.participant().orElseThrow().id(),
                attempt.request().initiatorId().orElseThrow()));
    }
}
