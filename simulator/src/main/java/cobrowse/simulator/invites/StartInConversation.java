package cobrowse.simulator.invites;

import static cobrowse.simulator.conversations.ConversationRules.CONVERSATION_EXISTS;
import static cobrowse.simulator.invites.ActionRules.CALLER_MAY_UPDATE_CONVERSATIONS_AND_COBROWSE;
import static cobrowse.simulator.invites.ActionRules.COBROWSE_ACTION_IS_START;
import static cobrowse.simulator.invites.ActionRules.CUSTOMER_OPTS_IN;
import static cobrowse.simulator.invites.ActionRules.PARTICIPANT_HAS_A_LIVE_WEB_SESSION;
import static cobrowse.simulator.invites.ActionRules.UPDATES_CONVERSATIONS;
import static cobrowse.simulator.invites.InviteRules.ONE_PENDING_INVITE_PER_PARTICIPANT;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static org.springframework.http.HttpStatus.ACCEPTED;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.OnParticipant;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.sessions.OfficialWay;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The action with which seed 001's author tried to force a start: at best it makes an invite. */
@RestController
record StartInConversation(Referee referee, ActionEvidence evidence, Inviting inviting) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "start co-browse in a conversation",
            CALLER_MAY_UPDATE_CONVERSATIONS_AND_COBROWSE,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            COBROWSE_ACTION_IS_START,
            CONVERSATION_EXISTS,
            PARTICIPANT_HAS_A_LIVE_WEB_SESSION,
            ONE_PENDING_INVITE_PER_PARTICIPANT,
            CUSTOMER_OPTS_IN);

    record Request(Optional<Action> cobrowse) {}

    /** @param participantId of somebody in the conversation; by default the customer */
    record Action(Optional<String> action, Optional<String> participantId) {}

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            Optional<Conversation> conversation,
            Optional<Participant> participant,
            Optional<Invite> pending,
            Optional<Invite> accepted)
            implements CalledBy, SendsBody, OnParticipant, SeesPendingInvite {
        Optional<String> action() {
            return sent.value().cobrowse().flatMap(Action::action);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("PATCH", "/api/v2/conversations/{conversationId}")
                .wanting(UPDATES_CONVERSATIONS)
                .nearestTo(OfficialWay.START)
                .officially(OfficialWay.TO_START)
                .from("001");
    }

    @PatchMapping("/api/v2/conversations/{conversationId}")
    @ResponseStatus(ACCEPTED)
    InviteBody start(Caller caller, @PathVariable String conversationId, Sent<Request> sent) {
        var attempt = evidence.of(caller, conversationId, sent);
        referee.judge(RULES, attempt);
        return InviteBody.of(attempt.accepted().orElseGet(() -> invited(attempt)));
    }

    private Invite invited(Attempt attempt) {
        return inviting.invite(
                attempt.caller().organisation(),
                attempt.conversation().orElseThrow().id(),
                attempt.participant().orElseThrow().id(),
                attempt.caller().standsFor().orElse(Invite.SYSTEM_AUTO));
    }
}
