package cobrowse.simulator.invites;

import static cobrowse.simulator.invites.InviteRules.INVITE_EXISTS;
import static cobrowse.simulator.invites.InviteRules.INVITE_IS_ACCEPTED_IN_TIME;
import static cobrowse.simulator.invites.InviteRules.INVITE_IS_ANSWERED_ONCE;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.invites.Invite.Signal;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Judge;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.sessions.Opening;
import cobrowse.simulator.sessions.Origin;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the customer does with an invite, on the page, through the browser SDK or in a test. Wants a transaction. */
@Component
public class AnswerInvite implements Judge {

    static final Rulebook<OnInvite> RULES =
            Rulebook.inOrder("answer an invite", INVITE_EXISTS, INVITE_IS_ACCEPTED_IN_TIME, INVITE_IS_ANSWERED_ONCE);

    record Attempt(Optional<Invite> invite) implements OnInvite {}

    private final Referee referee;
    private final InviteDesk desk;
    private final Conversations conversations;
    private final Opening opening;

    AnswerInvite(Referee referee, InviteDesk desk, Conversations conversations, Opening opening) {
        this.referee = referee;
        this.desk = desk;
        this.conversations = conversations;
        this.opening = opening;
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    /** The customer opts in: only this starts a session. */
    public InviteBody accept(Organisation organisation, String inviteId) {
        var invite = judged(organisation, inviteId);
        var origin =
                new Origin.Invited(invite.id(), invite.conversationId(), invite.participantId(), invite.initiatorId());
        var plan = new Opening.Plan(
                Optional.empty(),
                origin,
                conversations.find(organisation, invite.conversationId()),
                Optional.of(invite.participantId()),
                Mode.VIEW,
                true);
        var session = opening.open(organisation, plan, new Ruling.Allowed()).orElseThrow();
        return InviteBody.of(desk.accepted(organisation, invite, session.id()));
    }

    public InviteBody decline(Organisation organisation, String inviteId) {
        return InviteBody.of(desk.signal(organisation, judged(organisation, inviteId), Signal.CUSTOMER_DECLINED));
    }

    /** The time runs out, earlier than usual. */
    public InviteBody expire(Organisation organisation, String inviteId) {
        return InviteBody.of(desk.signal(organisation, judged(organisation, inviteId), Signal.TIME_RAN_OUT));
    }

    private Invite judged(Organisation organisation, String inviteId) {
        Sandbox.enter(organisation);
        var attempt = new Attempt(desk.hold(organisation, inviteId));
        referee.judge(RULES, attempt);
        return attempt.invite().orElseThrow();
    }
}
